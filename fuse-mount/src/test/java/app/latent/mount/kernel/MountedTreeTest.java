package app.latent.mount.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import app.latent.ffi.Errno;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import app.latent.mount.ops.PosixException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
