package app.latent.mount.jnr;

import jnr.ffi.Pointer;
import jnr.ffi.annotations.Delegate;
import jnr.ffi.types.gid_t;
import jnr.ffi.types.mode_t;
import jnr.ffi.types.off_t;
import jnr.ffi.types.size_t;
import jnr.ffi.types.uid_t;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code struct fuse_operations} (fuse.h of libfuse 2.9), each answering 0, a count, or an error number
 * below 0. jnr-fuse has them too, but with paths as strings, in which a name that is not UTF-8 cannot be told from
 * another. Public, as jnr-ffi implements them from outside of the package.
 *
 * <p>A path is null where the operation has a file handle.
 */
public final class Callbacks {

    private Callbacks() {}

    /** For unlink, rmdir. */
    @FunctionalInterface
    public interface OfPath {
        @Delegate
        int call(Pointer path);
    }

    /** For getattr, statfs, utimens: the path and a structure. */
    @FunctionalInterface
    public interface OfPathAndStructure {
        @Delegate
        int call(Pointer path, Pointer structure);
    }

    /** For rename, link, symlink, removexattr. */
    @FunctionalInterface
    public interface OfTwoPaths {
        @Delegate
        int call(Pointer from, Pointer to);
    }

    /** For readlink, listxattr. */
    @FunctionalInterface
    public interface ReadText {
        @Delegate
        int call(Pointer path, Pointer target, @size_t long size);
    }

    /** Not as macFUSE has it, where a position follows. */
    @FunctionalInterface
    public interface SetExtendedAttribute {
        @Delegate
        int call(Pointer path, Pointer name, Pointer value, @size_t long size, int flags);
    }

    /** Not as macFUSE has it, where a position follows. */
    @FunctionalInterface
    public interface GetExtendedAttribute {
        @Delegate
        int call(Pointer path, Pointer name, Pointer target, @size_t long size);
    }

    /** For mkdir, chmod. */
    @FunctionalInterface
    public interface OfPathAndMode {
        @Delegate
        int call(Pointer path, @mode_t long mode);
    }

    @FunctionalInterface
    public interface MakeNode {
        @Delegate
        int call(Pointer path, @mode_t long mode, @size_t long device);
    }

    @FunctionalInterface
    public interface SetOwner {
        @Delegate
        int call(Pointer path, @uid_t long user, @gid_t long group);
    }

    @FunctionalInterface
    public interface Truncate {
        @Delegate
        int call(Pointer path, @off_t long size);
    }

    /** For open, opendir. */
    @FunctionalInterface
    public interface Open {
        @Delegate
        int call(Pointer path, Pointer file);
    }

    /** For flush, release, releasedir. */
    @FunctionalInterface
    public interface OfFile {
        @Delegate
        int call(@Nullable Pointer path, Pointer file);
    }

    @FunctionalInterface
    public interface Create {
        @Delegate
        int call(Pointer path, @mode_t long mode, Pointer file);
    }

    /** For read, write. */
    @FunctionalInterface
    public interface Transfer {
        @Delegate
        int call(@Nullable Pointer path, Pointer data, @size_t long size, @off_t long offset, Pointer file);
    }

    /** For fsync, fsyncdir. */
    @FunctionalInterface
    public interface Sync {
        @Delegate
        int call(@Nullable Pointer path, int dataOnly, Pointer file);
    }

    @FunctionalInterface
    public interface ReadDirectory {
        @Delegate
        int call(@Nullable Pointer path, Pointer buffer, Pointer filler, @off_t long offset, Pointer file);
    }

    @FunctionalInterface
    public interface TruncateOpen {
        @Delegate
        int call(@Nullable Pointer path, @off_t long size, Pointer file);
    }

    @FunctionalInterface
    public interface Allocate {
        @Delegate
        int call(@Nullable Pointer path, int mode, @off_t long offset, @off_t long length, Pointer file);
    }

    @FunctionalInterface
    public interface AttributesOfOpen {
        @Delegate
        int call(@Nullable Pointer path, Pointer stat, Pointer file);
    }

    @FunctionalInterface
    public interface Begin {
        /** @return what libfuse is to keep for the file system: nothing */
        @Delegate
        @Nullable Pointer call(Pointer connection);
    }
}
