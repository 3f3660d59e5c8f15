package app.latent.mount.jnr;

import app.latent.mount.ops.Creation;
import app.latent.mount.ops.Stat;
import ru.serce.jnrfuse.LibFuse;
import ru.serce.jnrfuse.struct.FuseContext;

/** The program whose request is being answered on this thread. */
final class Caller {

    private final LibFuse library;

    Caller(LibFuse library) {
        this.library = library;
    }

    /** A new file with that mode, which the kernel has masked, of the user who asks. */
    Creation creation(long mode) {
        FuseContext context = library.fuse_get_context();
        return new Creation((int) mode & Stat.PERMISSION_MASK, context.uid.intValue(), context.gid.intValue());
    }
}
