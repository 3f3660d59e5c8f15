package app.latent.mount.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.mount.Mounter;
import app.latent.mount.node.Node;
import app.latent.mount.ops.Awaited;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import app.latent.mount.ops.NamelessException;
import app.latent.mount.ops.OpenFile;
import app.latent.mount.ops.OpenMode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplacedFilesTest {

    @TempDir
    private Path root;

    private MountedTree tree;
    private Node directory;

    @BeforeEach
    void open() throws IOException {
        tree = new MountedTree(new FileTree(root, new Identity(0, 0, 022), false), Mounter.PATIENCE);
        directory = tree.nodes().root();
    }

    @Test
    void anOrdinaryRenameOpensNothing() throws IOException {
        Node old = tell("f", "old");
        assertNull(replace("f", "new"));
        assertEquals(0, old.openFiles().size());
        assertThrows(NamelessException.class, () -> tree.open(old, OpenMode.READING, Awaited.ALWAYS));
    }

    @Test
    void whatIsReplacedAfterItsNameWasSoughtInVainCanStillBeOpened() throws IOException {
        Node second = replaceAfterAMiss();
        assertEquals("second", read(second));
        assertEquals("second".length(), tree.stat(second).size());
        assertEquals(0, tree.stat(second).links());
    }

    @Test
    void itIsClosedWhenTheKernelForgetsIt() throws IOException {
        Node second = replaceAfterAMiss();
        OpenFile kept = second.openFiles().getFirst();
        tree.forget(second.number(), 1);
        assertNull(tree.nodes().get(second.number()));
        assertThrows(IOException.class, () -> kept.read(ByteBuffer.allocate(1), 0));
    }

    @Test
    void aProgramThatCameInTimeReadsOnAfterwards() throws IOException {
        Node second = replaceAfterAMiss();
        long handle = tree.opened(second, tree.open(second, OpenMode.UPDATING, Awaited.ALWAYS));
        tree.replaced().releaseAll();
        assertEquals("second", read(tree.handle(handle).file()));
        tree.close(handle);
        tree.forget(second.number(), 1);
        assertNull(tree.nodes().get(second.number()));
    }

    @Test
    void whatKeepsItsNameAfterAllIsNotKept() throws IOException {
        Node second = miss();
        Node kept = tree.replaced().keep(tree.place(directory, "f"));
        assertEquals(second, kept);
        assertEquals(1, second.openFiles().size());
        tree.replaced().settle(second);
        assertEquals(0, second.openFiles().size());
    }

    @Test
    void theNumberOfFilesKeptIsBounded() throws IOException {
        Node first = replaceAfterAMiss();
        for (int i = 0; i < ReplacedFiles.MOST - 1; i++) {
            tell("f", "another " + i);
            assertNotNull(replace("f", "next"));
        }
        assertEquals("second", read(first));
        tell("f", "one too many");
        assertNotNull(replace("f", "last"));
        assertThrows(NamelessException.class, () -> tree.open(first, OpenMode.READING, Awaited.ALWAYS));
    }

    /** @return the node that has the name after a program came too late for the one before */
    private Node miss() throws IOException {
        Node first = tell("f", "first");
        replace("f", "second");
        assertThrows(NamelessException.class, () -> tree.open(first, OpenMode.READING, Awaited.ALWAYS));
        return tell("f", "second");
    }

    private Node replaceAfterAMiss() throws IOException {
        Node second = miss();
        assertEquals(second, replace("f", "third"));
        return second;
    }

    /** As a rename does it, of a file that the kernel does not know. */
    private @Nullable Node replace(String name, String content) throws IOException {
        var kept = new AtomicReference<@Nullable Node>();
        tree.whileMoving(() -> {
            Node node = tree.replaced().keep(tree.place(directory, name));
            Files.writeString(root.resolve("fresh"), content);
            tree.files().rename(root.resolve("fresh"), root.resolve(name), 0);
            tree.nodes().moved(directory, "fresh", directory, name);
            if (node != null) {
                tree.replaced().settle(node);
            }
            kept.set(node);
        });
        return kept.get();
    }

    private Node tell(String name, String content) throws IOException {
        Path path = Files.writeString(root.resolve(name), content);
        return tree.nodes().tell(directory, name, tree.files().stat(path));
    }

    private String read(Node node) throws IOException {
        try (OpenFile file = tree.open(node, OpenMode.READING, Awaited.ALWAYS)) {
            return read(file);
        }
    }

    private static String read(OpenFile file) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(100);
        file.read(data, 0);
        return StandardCharsets.UTF_8.decode(data.flip()).toString();
    }
}
