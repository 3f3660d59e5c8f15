package app.latent.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.witness.Verdict;
import app.latent.vault.witness.Witness;
import app.latent.vault.witness.Witness.Recollection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MemoryNotesTest {

    @Test
    void whatIsNotRememberedIsToldByStatus() {
        for (Recollection recollection : Recollection.values()) {
            boolean lacks = recollection == Recollection.NONE
                    || recollection == Recollection.LOST
                    || recollection == Recollection.DOUBTFUL;
            assertEquals(lacks, !MemoryNotes.of(recollection).isEmpty(), recollection.name());
        }
    }

    @Test
    void aCheckInASessionThatRemembersNothingSaysSo() {
        List<String> notes = MemoryNotes.of(Optional.empty());
        CheckSummary summary = new CheckSummary(false, 1, 2, 0, 0, false, notes);
        List<String> lines = CheckText.of(CheckResult.of(summary, List.of()), 2);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Nothing is remembered")), lines::toString);
    }

    @Test
    void aCheckOfAnOlderVaultSaysThatAllOfItIsOlder() {
        List<Verdict> verdicts = List.of(new Verdict.RolledBack(Path.of("/a")), new Verdict.Deleted(Path.of("/b")));
        Witness.Report report = new Witness.Report(Recollection.WHOLE, 8, verdicts, true);
        assertEquals(
                List.of(
                        "The whole vault is as it was at an earlier time: of 8 files and folders 1 is an older version, 1 is gone."),
                MemoryNotes.of(Optional.of(report)));
    }
}
