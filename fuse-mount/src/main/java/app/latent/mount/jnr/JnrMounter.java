package app.latent.mount.jnr;

import app.latent.ffi.Accounts;
import app.latent.mount.Mount;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import app.latent.mount.MountOptions;
import app.latent.mount.Mounter;
import app.latent.mount.host.Connections;
import app.latent.mount.host.Connections.Connection;
import app.latent.mount.host.Mechanism;
import app.latent.mount.host.MountPoint;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import ru.serce.jnrfuse.LibFuse;

/** Mounts with libfuse 2, as root or as an ordinary user: on Linux of any age, and, untested, on macOS with macFUSE. */
public final class JnrMounter implements Mounter {

    private static final String PROGRAM = "latent";
    private static final String IN_FOREGROUND = "-f";
    private static final String OPTIONS = "-o";

    private final Duration patience;

    public JnrMounter() {
        this(PATIENCE);
    }

    /**
     * @param patience after which a program is told EIO that waits for another whose file the files beneath do not answer for. Of that other
     *     libfuse 2 lets nobody tell anything
     */
    public JnrMounter(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Mount mount(Path root, Path mountPoint, MountOptions options) throws MountException {
        Mechanism mechanism = Mechanism.ofThisProcess();
        Path prepared = MountPoint.prepare(mountPoint, mechanism);
        MountPoint.requireApart(root, prepared);
        mechanism.requireUsable();
        LibFuse library = Library.load();
        FileTree tree = tree(root, options);
        OpenTable open = new OpenTable(tree, patience);
        PlatformNumbers numbers = PlatformNumbers.ofThisSystem();
        Answers answers = new Answers(numbers);
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        Operations operations = new Operations(library, tree, open, answers, numbers, () -> begun.complete(true));
        Serving serving = new Serving(library, operations, arguments(prepared, options), begun);
        try {
            serving.start();
            return new JnrMount(prepared, mechanism, connection(prepared), serving, answers, open);
        } catch (MountException failed) {
            abandon(mechanism, prepared, serving, failed);
            throw failed;
        }
    }

    /** libfuse has unmounted by itself what it could not serve; only where it has not ended is anything left. */
    private static void abandon(Mechanism mechanism, Path mountPoint, Serving serving, MountException failed) {
        try {
            if (!serving.isOver() && Connections.at(mountPoint).isPresent()) {
                mechanism.detach(mountPoint);
            }
        } catch (IOException refused) {
            failed.addSuppressed(refused);
        }
    }

    private static List<String> arguments(Path mountPoint, MountOptions options) {
        return List.of(
                PROGRAM, IN_FOREGROUND, OPTIONS, LibraryOptions.of(options, Library.isMacos()), mountPoint.toString());
    }

    private static FileTree tree(Path root, MountOptions options) throws MountException {
        try {
            Identity identity = Identity.ofThisProcess(Accounts.userId(), Accounts.groupId());
            return new FileTree(root, identity, options.readOnly());
        } catch (IOException unreadable) {
            throw new MountException(Reason.REFUSED, "What is to be mounted cannot be read.", unreadable);
        }
    }

    private static Connection connection(Path mountPoint) throws MountException {
        try {
            return Connections.at(mountPoint)
                    .orElseThrow(() -> new MountException(Reason.REFUSED, "The drive was unmounted at once."));
        } catch (IOException unreadable) {
            throw new MountException(Reason.REFUSED, "The system's table of mounts cannot be read.", unreadable);
        }
    }
}
