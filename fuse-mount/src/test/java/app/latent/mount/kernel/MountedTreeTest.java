package app.latent.mount.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import app.latent.ffi.Errno;
import app.latent.mount.Mounter;
import app.latent.mount.node.Node;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import app.latent.mount.ops.OpenMode;
import app.latent.mount.ops.PosixException;
import app.latent.testkit.fault.Backing;
import app.latent.testkit.fault.FaultyFileSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
final class MountedTreeTest {

    @TempDir
    private Path root;

    @Test
    void aMoveIsAsPatientAsItsDriver() throws Exception {
        MountedTree tree = new MountedTree(new FileTree(root, new Identity(0, 0, 022), false), Duration.ofMillis(300));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread stuck = Thread.ofPlatform().start(() -> {
            tree.staying().lock();
            try {
                held.countDown();
                awaitQuietly(end);
            } finally {
                tree.staying().unlock();
            }
        });
        held.await();
        PosixException refused =
                assertThrows(PosixException.class, () -> tree.whileMoving(() -> fail("moved while a path is in use")));
        assertEquals(Errno.EIO, refused.errno());
        end.countDown();
        stuck.join();
    }

    @Test
    void whatIsOpenAndCannotBeLookedAtCanLoseItsName() throws Exception {
        AtomicBoolean damaged = new AtomicBoolean();
        Path faulty = FaultyFileSystem.over(root, new Backing() {
            @Override
            protected Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
                    throws IOException {
                if (damaged.get()) {
                    throw new IOException("damaged");
                }
                return super.readAttributes(path, names, options);
            }
        });
        Path file = Files.writeString(root.resolve("file"), "content");
        MountedTree tree = new MountedTree(new FileTree(faulty, new Identity(0, 0, 022), false), Mounter.PATIENCE);
        Node directory = tree.nodes().root();
        Node node = tree.nodes().tell(directory, "file", tree.files().stat(faulty.resolve("file")));
        long handle = tree.opened(node, tree.open(node, tree.location(node), OpenMode.UPDATING));
        damaged.set(true);
        tree.takeName(directory, "file", () -> {
            Files.delete(file);
            tree.nodes().unlinked(directory, "file");
        });
        assertEquals(7, tree.stat(node).size());
        tree.close(handle);
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
