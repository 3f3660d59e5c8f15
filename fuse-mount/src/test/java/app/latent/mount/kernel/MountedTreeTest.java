package app.latent.mount.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import app.latent.ffi.Errno;
import app.latent.mount.Mounter;
import app.latent.mount.node.Node;
import app.latent.mount.ops.AttributeChanges;
import app.latent.mount.ops.Awaited;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import app.latent.mount.ops.NameTaking;
import app.latent.mount.ops.OpenMode;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Stat;
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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
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
        long handle = tree.opened(node, tree.open(node, OpenMode.UPDATING, Awaited.ALWAYS));
        damaged.set(true);
        tree.takeName(directory, "file", () -> {
            Files.delete(file);
            tree.nodes().unlinked(directory, "file");
        });
        assertEquals(7, tree.stat(node).size());
        tree.close(handle);
    }

    /** Of two who take a name at once, as the first was given up while the disk did not answer, and goes on after all. */
    @Nested
    final class WhoeverFailsToTakeANameThatSomebodyElseTakes {

        private static final int BEFORE = 0644;
        private static final int LAST = 0640;
        private static final int SET = 0600;

        private final AtomicReference<@Nullable NameTaking> meanwhile = new AtomicReference<>();
        private final NameTaking refused = () -> {
            throw new PosixException(Errno.EACCES);
        };

        private MountedTree tree;
        private Node node;

        @BeforeEach
        void openAFileThatHasChangedSinceItWasSeen() throws IOException {
            Path faulty = FaultyFileSystem.over(root, new Backing() {
                @Override
                protected Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
                        throws IOException {
                    NameTaking first = meanwhile.getAndSet(null);
                    if (first != null) {
                        first.run();
                    }
                    return super.readAttributes(path, names, options);
                }
            });
            Path file = faulty.resolve("file");
            Files.writeString(root.resolve("file"), "content");
            tree = new MountedTree(new FileTree(faulty, new Identity(0, 0, 022), false), Mounter.PATIENCE);
            tree.files().setPermissions(file, BEFORE);
            node = tree.nodes().tell(tree.nodes().root(), "file", tree.files().stat(file));
            tree.opened(node, tree.open(node, OpenMode.UPDATING, Awaited.ALWAYS));
            tree.files().setPermissions(file, LAST);
        }

        @AfterEach
        void closeIt() {
            tree.closeAll();
        }

        @Test
        void leavesWhatItWasLike() throws IOException {
            take(() -> {
                assertThrows(PosixException.class, () -> take(refused));
                remove();
            });
            assertPermissions(LAST);
        }

        @Test
        void leavesWhatWasSetAfterThat() throws IOException {
            take(() -> {
                assertThrows(
                        PosixException.class,
                        () -> take(() -> {
                            remove();
                            set();
                            refused.run();
                        }));
                assertPermissions(SET);
            });
            assertPermissions(SET);
        }

        @Test
        void leavesWhatWasSetBeforeItLooked() throws IOException {
            take(() -> {
                meanwhile.set(() -> {
                    remove();
                    set();
                });
                assertThrows(PosixException.class, () -> take(refused));
            });
            assertPermissions(SET);
        }

        private void take(NameTaking taking) throws IOException {
            tree.takeName(tree.nodes().root(), "file", taking);
        }

        private void remove() throws IOException {
            Files.delete(root.resolve("file"));
            tree.nodes().unlinked(tree.nodes().root(), "file");
        }

        private void set() {
            node.nameless().change(new AttributeChanges(AttributeChanges.KEEP, AttributeChanges.KEEP, SET, null));
        }

        private void assertPermissions(int expected) throws IOException {
            assertEquals(expected, tree.stat(node).mode() & Stat.PERMISSION_MASK);
        }
    }

    @Test
    void whatKeepsItsNameIsToldLaterAsItWasSeenLast() throws Exception {
        Path file = Files.writeString(root.resolve("file"), "content");
        MountedTree tree = new MountedTree(new FileTree(root, new Identity(0, 0, 022), false), Mounter.PATIENCE);
        Node node = tree.nodes().tell(tree.nodes().root(), "file", tree.files().stat(file));
        tree.opened(node, tree.open(node, OpenMode.UPDATING, Awaited.ALWAYS));
        NameTaking refused = () -> {
            throw new PosixException(Errno.EACCES);
        };
        assertThrows(PosixException.class, () -> tree.takeName(tree.nodes().root(), "file", refused));
        tree.files().setPermissions(file, 0600);
        node.see(tree.files().stat(file));
        Files.delete(file);
        assertEquals(0600, tree.stat(node).mode() & Stat.PERMISSION_MASK);
        tree.closeAll();
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
