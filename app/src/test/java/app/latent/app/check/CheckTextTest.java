package app.latent.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.text.Words;
import app.latent.vault.health.ContentFinding;
import app.latent.vault.health.DirectoryFinding;
import app.latent.vault.health.Finding;
import app.latent.vault.health.Spot;
import app.latent.vault.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CheckTextTest {

    private static final CheckSummary DEEP = new CheckSummary(true, 3, 40, 1000, 0, false, List.of());

    private static List<String> text(Finding... findings) {
        return CheckText.of(
                CheckResult.of(DEEP, Stream.of(findings).map(FoundItem::of).toList()), 2);
    }

    private static Spot in(String folder, String name) {
        return new Spot("d/x", TreePath.of(folder.split("/")), name);
    }

    private static Spot top(String name) {
        return new Spot("d/x", TreePath.ROOT, name);
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
    void hundredsInNestedFoldersStayAPageAndTheGravestComeFirst() {
        List<Finding> findings = new ArrayList<>();
        for (int folder = 0; folder < 40; folder++) {
            findings.add(new DirectoryFinding.MissingDirIdBackup(in("Norway 2019", "day " + folder)));
            for (int i = 0; i <= folder % 9; i++) {
                findings.add(new ContentFinding.DamagedHeader(
                        in("Norway 2019/day " + folder, i + (i == 4 ? ".mov" : ".jpg"))));
            }
        }
        findings.add(new ContentFinding.ConflictCopy(in("Norway 2019", "a.jpg")));
        List<String> lines = CheckText.of(
                CheckResult.of(DEEP, findings.stream().map(FoundItem::of).toList()), 20);
        assertEquals("170 photos and 20 videos in 40 folders of Norway 2019 are damaged:", lines.getFirst());
        assertEquals("    Norway 2019/day 8: 8 photos and 1 video", lines.get(1));
        assertEquals("    and 20 more folders, which --report FILE lists", lines.get(21));
        assertTrue(lines.get(24).startsWith("40 folders in Norway 2019: each has no second copy"), lines::toString);
        assertTrue(lines.size() < 60, lines::toString);
        List<String> all = CheckText.of(
                CheckResult.of(DEEP, findings.stream().map(FoundItem::of).toList()), Integer.MAX_VALUE);
        assertEquals(
                findings.size(),
                all.stream().filter(line -> line.startsWith("    ")).count(),
                "in the report");
    }

    @Test
    void aFolderThatMayNotBeReadIsAFolder() {
        List<String> lines = text(
                new ContentFinding.UnreadableContent(
                        new Spot("d/AB/C", TreePath.of("Iceland"), ""), "Permission denied"),
                new ContentFinding.DamagedHeader(top("a.jpg")));
        assertEquals("1 folder and 1 photo in the top folder are damaged:", lines.getFirst());
        assertEquals("    Iceland  cannot be read from the disk (Permission denied)", lines.get(1));
        assertEquals(2, lines.stream().filter(line -> line.matches("  \\S.*")).count(), lines::toString);
    }

    /** The name of another folder, of which what is found tells. */
    @Test
    void whatIsToldOfAnotherCannotGiveOrdersToTheTerminalEither() {
        List<String> lines = text(new DirectoryFinding.DirIdCollision(top("a"), top("x\u001b[2Jy")));
        assertFalse(String.join("", lines).chars().anyMatch(Character::isISOControl), lines::toString);
    }

    @Test
    void whatDiffersInWhatItMeansIsToldApart() {
        List<String> lines = text(
                new DirectoryFinding.DirIdCollision(top("a"), top("one")),
                new DirectoryFinding.DirIdCollision(top("b"), top("two")));
        assertTrue(lines.getFirst().contains("another folder, /one,"), lines::toString);
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains("another folder, /two,"))
                        .count(),
                lines::toString);
    }

    @Test
    void thousandsThatDifferInWhatTheyMeanAreSummedUp() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 5000; i++) findings.add(new DirectoryFinding.DirIdCollision(top("a" + i), top("b" + i)));
        findings.add(new DirectoryFinding.MissingDirIdBackup(top("c")));
        CheckResult result =
                CheckResult.of(DEEP, findings.stream().map(FoundItem::of).toList());
        List<String> lines = CheckText.of(result, 20);
        assertTrue(lines.size() < 100, lines::toString);
        assertTrue(lines.contains("And 4980 more like these, which --report FILE lists."), lines::toString);
        assertTrue(lines.contains("    c"), lines::toString);
        assertTrue(CheckText.of(result, Integer.MAX_VALUE).contains("    a4999"), "in the report");
    }

    @Test
    void aNameCannotTurnALineRoundOrEndIt() {
        assertEquals("a?gpj.exe", Words.harmless("a\u202egpj.exe"));
        assertEquals("????", Words.harmless("\u009b\u2028\u0085\u2066"));
        assertEquals("\ud83d\udc68\u200d\ud83d\udc69 Oslo", Words.harmless("\ud83d\udc68\u200d\ud83d\udc69 Oslo"));
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
