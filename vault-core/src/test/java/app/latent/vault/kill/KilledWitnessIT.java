package app.latent.vault.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import app.latent.vault.witness.Witness;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A process that is killed while it writes leaves what it did not remember, and nobody is suspected for that. */
class KilledWitnessIT {

    @Test
    void whatAKilledProcessHasDoneIsNotSuspicious() throws Exception {
        Path temp = JudgedVault.newFolder();
        try {
            JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
            Random random = new Random(5);
            int known = 0;
            for (int round = 0; round < LongRun.size(4, 200); round++) {
                VaultWriter.runUntilKilled(temp.resolve("vault"), random, "round " + round, false, null);
                try (UnlockedVault unlocked = vault.latent()) {
                    Witness.Report report = unlocked.witness().look(_ -> {}).orElseThrow();
                    assertEquals(List.of(), report.suspicious(), "round " + round);
                    assertTrue(report.recollection() != Witness.Recollection.LOST);
                    assertTrue(report.nodes() > known, "it goes on where it was");
                    known = (int) report.nodes();
                }
            }
        } finally {
            JudgedVault.delete(temp);
        }
    }
}
