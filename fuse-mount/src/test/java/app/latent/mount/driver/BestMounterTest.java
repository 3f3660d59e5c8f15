package app.latent.mount.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.mount.Mount;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import app.latent.mount.MountOptions;
import app.latent.mount.Mounter;
import app.latent.mount.Program;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestMounterTest {
    private static final Path ANYWHERE = Path.of("/");
    private static final MountOptions OPTIONS = new MountOptions("latent", false, false);

    private final Mount mounted = new NoMount();

    @Test
    void theFirstMountsWhereItCan() throws Exception {
        var best = new BestMounter(succeeding(), () -> {
            throw new AssertionError("the second is not even made");
        });
        assertSame(mounted, mount(best));
    }

    @Test
    void theSecondMountsWhereTheMachineHasNotWhatTheFirstNeeds() throws Exception {
        assertSame(mounted, mount(new BestMounter(failing(Reason.NO_FUSE, "old kernel"), this::succeeding)));
    }

    @Test
    void whatIsWrongWithTheMountPointIsWrongForBoth() {
        for (Reason reason : Reason.values()) {
            if (reason != Reason.NO_FUSE) {
                var best = new BestMounter(failing(reason, "first"), this::succeeding);
                assertEquals(
                        "first",
                        assertThrows(MountException.class, () -> mount(best)).getMessage());
            }
        }
    }

    @Test
    void whereNeitherCanBothSayWhatTheyNeed() {
        var best = new BestMounter(
                failing(Reason.NO_FUSE, "Needs a kernel."), () -> failing(Reason.NO_FUSE, "Needs a library."));
        MountException refused = assertThrows(MountException.class, () -> mount(best));
        assertEquals(Reason.NO_FUSE, refused.reason());
        assertEquals("Needs a kernel. Nor can libfuse be used: Needs a library.", refused.getMessage());
    }

    @Test
    void whatBothNeedIsSaidOnce() {
        var best = new BestMounter(
                failing(Reason.NO_FUSE, "No /dev/fuse."), () -> failing(Reason.NO_FUSE, "No /dev/fuse."));
        assertEquals(
                "No /dev/fuse.",
                assertThrows(MountException.class, () -> mount(best)).getMessage());
    }

    private static Mount mount(Mounter mounter) throws MountException {
        return mounter.mount(ANYWHERE, ANYWHERE, OPTIONS);
    }

    private Mounter succeeding() {
        return (_, _, _) -> mounted;
    }

    private static Mounter failing(Reason reason, String message) {
        return (_, _, _) -> {
            throw new MountException(reason, message);
        };
    }

    private static final class NoMount implements Mount {

        @Override
        public Path mountPoint() {
            return ANYWHERE;
        }

        @Override
        public void changed(Path path) {
            throw new AssertionError();
        }

        @Override
        public void changedUnasked(Path path) {
            throw new AssertionError();
        }

        @Override
        public long uses() {
            throw new AssertionError();
        }

        @Override
        public List<Program> users() {
            throw new AssertionError();
        }

        @Override
        public void allChanged() {
            throw new AssertionError();
        }

        @Override
        public void close() {
            throw new AssertionError();
        }

        @Override
        public boolean closeIfUnused() {
            throw new AssertionError();
        }
    }
}
