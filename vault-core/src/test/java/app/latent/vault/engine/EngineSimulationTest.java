package app.latent.vault.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Seeds;
import app.latent.vault.simulation.StoreContents;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The invariants of the package page, on random work; see {@link Seeds} for how to replay a failure and how to run more. */
final class EngineSimulationTest {

    private static final int SEEDS = 1_000;
    private static final int SEEDS_OF_USER = 500;
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

    @Test
    void anOrdinaryUserLosesNothingByAPowerCutWhateverModesWereSet() {
        Seeds.run(SEEDS_OF_USER, seed -> Run.ofOrdinaryUser(seed, false).crash(Fault.POWER_CUT));
    }

    @Test
    void anOrdinaryUserLosesNothingByTheEndOfTheProcessWhateverModesWereSet() {
        Seeds.run(SEEDS_OF_USER, seed -> Run.ofOrdinaryUser(seed, true).crash(Fault.KILL));
    }

    @Test
    void anOrdinaryUsersCallsThatFailDoAllOrNothingWhateverModesWereSet() {
        Seeds.run(SEEDS_OF_USER, seed -> Run.ofOrdinaryUser(seed, true).errors());
    }

    @Test
    void whatAModeKeepsFromTheEngineIsToldAndLosesNothing() {
        Seeds.run(SEEDS_OF_USER, seed -> Run.ofRefusedUser(seed, true).errors());
    }

    @Test
    void whatMayNotBeMendedAfterTheEndOfTheProcessIsMendedOnceItMay() {
        Seeds.run(SEEDS_OF_USER, seed -> Run.ofRefusedUser(seed, true).crash(Fault.KILL));
    }

    @Test
    void whatMayNotBeMendedAfterAPowerCutIsMendedOnceItMay() {
        Seeds.run(SEEDS_OF_USER, seed -> Run.ofRefusedUser(seed, false).crash(Fault.POWER_CUT));
    }

    @Test
    void oneSeedReplaysOneRunToTheByte() throws IOException {
        for (long seed = 0; seed < 20; seed++) assertIterableEquals(transcript(seed), transcript(seed), "seed " + seed);
    }

    private static List<String> transcript(long seed) throws IOException {
        Run run = new Run(seed, true);
        run.errors();
        List<String> all = new ArrayList<>(run.script.log());
        run.vault.store.calls().forEach(call -> all.add(call.toString()));
        run.vault.journalFolder.calls().forEach(call -> all.add(call.toString()));
        all.add(StoreContents.digest(Objects.requireNonNull(run.found).store));
        return all;
    }

    private static final class Run {
        private final Random random;
        private final SimulatedVault vault;
        private final Model model;
        private final Script script;
        private @Nullable SimulatedVault found;

        Run(long seed, boolean everythingSettles) throws IOException {
            this(seed, everythingSettles, SimulatedVault.create(seed), false);
        }

        private Run(long seed, boolean everythingSettles, SimulatedVault vault, boolean settingModes) {
            this.random = new Random(seed);
            this.vault = vault;
            this.model = new Model(everythingSettles);
            this.script = new Script(vault, model, random, settingModes);
        }

        /** Who sets modes that keep something from the owner. */
        static Run ofOrdinaryUser(long seed, boolean everythingSettles) throws IOException {
            return new Run(seed, everythingSettles, SimulatedVault.ofOrdinaryUser(seed), true);
        }

        /** The same, where such modes keep it from the engine too. */
        static Run ofRefusedUser(long seed, boolean everythingSettles) throws IOException {
            return new Run(seed, everythingSettles, SimulatedVault.ofRefusedUser(seed), true);
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
            if (fault == Fault.KILL) checkAfterKill();
            else check(vault.afterPowerCut());
        }

        /** A kill leaves no file torn, whether it was synced or not. */
        private void checkAfterKill() throws IOException {
            SimulatedVault killed = vault.afterKill();
            check(killed);
            Script.walk(killed).forEach((path, there) -> {
                if (there instanceof Model.FoundBroken(IOException error, int _)
                        && !(error instanceof AccessDeniedException)) {
                    throw new AssertionError(path + " is torn: " + error + "\n" + String.join("\n", script.log()));
                }
            });
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
            this.found = found;
            try {
                Map<TreePath, Model.Found> there = Script.walk(found);
                model.check(there);
                assertEquals(List.of(), found.leftovers(there));
            } catch (AssertionError | IOException e) {
                throw new AssertionError(e.getMessage() + "\n" + String.join("\n", script.log()), e);
            }
        }
    }
}
