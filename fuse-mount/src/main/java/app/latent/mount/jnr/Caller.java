package app.latent.mount.jnr;

import app.latent.mount.ops.Creation;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.nio.file.Path;
import ru.serce.jnrfuse.LibFuse;
import ru.serce.jnrfuse.struct.FuseContext;

/** The program whose request is being answered on this thread. */
final class Caller {

    private final LibFuse library;
    private final FileTree tree;

    Caller(LibFuse library, FileTree tree) {
        this.library = library;
        this.tree = tree;
    }

    /** A new file with that mode, which the kernel has masked, of the user who asks. */
    Creation file(Path path, long mode) throws IOException {
        return creation(mode).in(directoryOf(path), false);
    }

    /** As {@link #file}, for a new directory. */
    Creation directory(Path path, long mode) throws IOException {
        return creation(mode).in(directoryOf(path), true);
    }

    private Creation creation(long mode) {
        FuseContext context = library.fuse_get_context();
        return new Creation((int) mode & Stat.PERMISSION_MASK, context.uid.intValue(), context.gid.intValue());
    }

    private Stat directoryOf(Path path) throws IOException {
        Path directory = path.getParent();
        return tree.stat(directory == null ? tree.root() : directory);
    }
}
