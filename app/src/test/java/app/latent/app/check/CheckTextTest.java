package app.latent.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.latent.vault.health.ContentFinding;
import app.latent.vault.health.DirectoryFinding;
import app.latent.vault.health.Finding;
import app.latent.vault.health.Spot;
import app.latent.vault.tree.TreePath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CheckTextTest {

    private static final CheckSummary DEEP = new CheckSummary(true, 3, 40, 1000, 0, false);

    private static List<String> text(Finding... findings) {
        return CheckText.of(
                CheckResult.of(DEEP, Stream.of(findings).map(FoundItem::of).toList()), 2);
    }

    private static Spot in(String folder, String name) {
        return new Spot("d/x", TreePath.of(folder), name);
    }

    @Test
    void damagedFilesAreCountedByWhatTheyAreAndByFolder() {
        List<String> lines = text(
                new ContentFinding.DamagedHeader(in("Norway 2019", "a.jpg")),
                new ContentFinding.IllegalLength(in("Norway 2019", "b.HEIC"), 0),
                new ContentFinding.DamagedHeader(in("Norway 2019", "c.mov")),
                new ContentFinding.DamagedHeader(in("Iceland", "d.txt")));
        assertEquals("2 photos and 1 video in Norway 2019 are damaged:", lines.getFirst());
        assertEquals("    b.HEIC  is empty on the disk: it never arrived, or was lost", lines.get(2));
        assertEquals("    and 1 more, which --report FILE lists", lines.get(3));
        assertEquals("1 file in Iceland is damaged:", lines.get(6));
        assertEquals("Read every part of 40 files in 3 folders: 4 problems.", lines.getLast());
    }

    @Test
    void whatNoPathLeadsToIsNamedByItsCiphertext() {
        List<String> lines = text(new DirectoryFinding.OrphanContentDir(new Spot("d/AB/C", null, null), true, false));
        assertEquals("1 folder that no path leads to is a folder that no other one shows:", lines.getFirst());
        assertEquals("    (d/AB/C)", lines.get(1));
    }

    @Test
    void aNameCannotGiveOrdersToTheTerminal() {
        List<String> lines = text(new ContentFinding.DamagedHeader(in("a\u001b[2Jb", "c\nd.jpg")));
        assertFalse(String.join("", lines).chars().anyMatch(Character::isISOControl), lines::toString);
    }
}
