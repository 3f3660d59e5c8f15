package app.latent.mount.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.mount.ops.Stat;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class NodeTableTest {

    private static final Path ROOT = Path.of("/root of all");

    private final NodeTable table = new NodeTable(ROOT, directory(1));
    private final Node root = table.root();

    @Test
    void theRootHasTheNumberThatTheKernelExpects() throws NoSuchFileException {
        assertEquals(1, root.number());
        assertEquals(root, table.get(1));
        assertEquals(ROOT, root.path());
    }

    @Test
    void aNameToldTwiceIsOneNode() {
        Node first = table.tell(root, "f", file(2));
        assertEquals(first, table.tell(root, "f", file(2)));
        table.forget(first.number(), 1);
        assertEquals(first, table.get(first.number()));
        table.forget(first.number(), 1);
        assertNull(table.get(first.number()));
        assertNull(table.child(root, "f"));
    }

    @Test
    void theRootIsNeverForgotten() {
        table.forget(1, Long.MAX_VALUE);
        assertEquals(root, table.get(1));
    }

    @Test
    void aDirectoryStaysWhileSomethingInItIsKnown() throws NoSuchFileException {
        Node directory = table.tell(root, "d", directory(2));
        Node file = table.tell(directory, "f", file(3));
        table.forget(directory.number(), 1);
        assertEquals(ROOT.resolve("d/f"), file.path());
        assertEquals(directory, table.tell(root, "d", directory(2)));
        table.forget(directory.number(), 1);
        table.forget(file.number(), 1);
        assertNull(table.get(directory.number()));
    }

    @Test
    void anotherFileOfTheSameNameIsAnotherNode() {
        Node before = table.tell(root, "f", file(2));
        Node after = table.tell(root, "f", file(3));
        assertNotEquals(before.number(), after.number());
        assertFalse(before.isLinked());
        assertThrows(NoSuchFileException.class, before::path);
        assertEquals(before, table.get(before.number()));
    }

    @Test
    void aMovedDirectoryTakesEverythingWithIt() throws NoSuchFileException {
        Node from = table.tell(root, "from", directory(2));
        Node to = table.tell(root, "to", directory(3));
        Node moved = table.tell(from, "d", directory(4));
        Node deep = table.tell(moved, "f", file(5));
        assertEquals(ROOT.resolve("from/d/f"), deep.path());
        table.moved(from, "d", to, "e");
        assertEquals(ROOT.resolve("to/e/f"), deep.path());
        assertEquals(ROOT.resolve("to/e"), moved.path());
        assertNull(table.child(from, "d"));
    }

    @Test
    void aMoveOverAFileLeavesThatWithoutAName() throws NoSuchFileException {
        Node source = table.tell(root, "a", file(2));
        Node target = table.tell(root, "b", file(3));
        table.moved(root, "a", root, "b");
        assertEquals(ROOT.resolve("b"), source.path());
        assertThrows(NoSuchFileException.class, target::path);
        assertEquals(source, table.child(root, "b"));
    }

    @Test
    void aNodeWithoutANameKnowsItsLast() throws NoSuchFileException {
        Node source = table.tell(root, "a", file(2));
        Node target = table.tell(root, "b", file(3));
        assertNull(target.lastEntry());
        table.moved(root, "a", root, "b");
        assertEquals(new NodeTable.Entry(root, "b"), target.lastEntry());
        assertTrue(source.isLinked());
    }

    @Test
    void aMoveOfWhatIsNotKnownOnlyForgetsTheTarget() {
        Node target = table.tell(root, "b", file(3));
        table.moved(root, "a", root, "b");
        assertFalse(target.isLinked());
        assertNull(table.child(root, "b"));
    }

    @Test
    void inodeNumbersAreTheFilesOwnWhereItHasOne() {
        assertEquals(77, table.tell(root, "f", file(77)).inode());
        Node without = table.tell(root, "g", file(0));
        assertEquals(without.number(), without.inode());
    }

    @Test
    void aForeignChangeIsSeenAndAnOwnOneIsNot() {
        Node node = table.tell(root, "f", file(2));
        assertFalse(node.see(file(2)));
        assertTrue(node.see(changed(file(2))));
        assertTrue(node.takeStale());
        assertFalse(node.takeStale());
        node.changeHere();
        assertFalse(node.see(file(2)));
        assertFalse(node.takeStale());
        assertTrue(node.see(changed(file(2))));
    }

    private static Stat directory(long inode) {
        return stat(Stat.DIRECTORY | 0755, 0, inode);
    }

    private static Stat file(long inode) {
        return stat(Stat.REGULAR | 0644, 10, inode);
    }

    private static Stat changed(Stat stat) {
        return stat(stat.mode(), stat.size() + 1, stat.inode());
    }

    private static Stat stat(int mode, long size, long inode) {
        Instant time = Instant.ofEpochMilli(0);
        return new Stat(mode, 1, 0, 0, size, time, time, time, inode);
    }
}
