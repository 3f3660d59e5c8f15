package app.latent.vault.engine;

import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Seeds;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The invariants of the package page, on random work; see {@link Seeds} for how to replay a failure and how to run more. */
final class EngineSimulationTest {

    private static final int SEEDS = 3_500;
    private static final int STEPS = 40;
    private static final int CALLS = 400;
    private static final int ERRORS_PER_MILLE = 10;

    @Test
    void whatWasAcknowledgedSurvivesAPowerCut() {
        Seeds.run(SEEDS, seed -> new Run(seed, false).crash(Fault.POWER_CUT));
    }

    @Test
    void whatWasAcknowledgedSurvivesTheEndOfTheProcess() {
        Seeds.run(SEEDS, seed -> new Run(seed, true).crash(Fault.KILL));
    }

    @Test
    void callsThatFailDoAllOrNothingAndTheOthersGoOn() {
        Seeds.run(SEEDS, seed -> new Run(seed, true).errors());
    }

    private static final class Run {
        private final Random random;
        private final SimulatedVault vault;
        private final Model model;
        private final Script script;

        Run(long seed, boolean everythingSettles) throws IOException {
            random = new Random(seed);
            vault = SimulatedVault.create(seed);
            model = new Model(everythingSettles);
            script = new Script(vault, model, random);
        }

        /** The fault comes in some call to one of the stores, or after all. */
        void crash(Fault fault) throws IOException {
            (random.nextInt(4) == 0 ? vault.journalFolder : vault.store)
                    .faults()
                    .failNth(1 + random.nextInt(CALLS), fault);
            try {
                for (int i = 0; i < STEPS; i++) script.step();
            } catch (IOException e) {
                if (!vault.isOver()) throw e;
            }
            check(fault == Fault.KILL ? vault.afterKill() : vault.afterPowerCut());
        }

        /** Any call to the stores may fail, until the end, when all is closed. */
        void errors() throws IOException {
            vault.errors(ERRORS_PER_MILLE);
            try {
                for (int i = 0; i < STEPS; i++) script.step();
                vault.withoutFaults(script::finish);
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + "\n" + String.join("\n", script.log()), e);
            }
            check(vault.afterKill());
        }

        private void check(SimulatedVault found) throws IOException {
            try {
                model.check(Script.walk(found));
            } catch (AssertionError | IOException e) {
                throw new AssertionError(e.getMessage() + "\n" + String.join("\n", script.log()), e);
            }
        }
    }
}
