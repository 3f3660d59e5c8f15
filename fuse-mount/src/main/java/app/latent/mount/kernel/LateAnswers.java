package app.latent.mount.kernel;

import app.latent.ffi.fuse.DirectoryEntry;
import app.latent.ffi.fuse.EntryOut;
import app.latent.ffi.fuse.Opcode;
import app.latent.ffi.fuse.OpenOut;

/**
 * Takes back what was answered only after the kernel had been told that it failed: the kernel knows nothing of the nodes it was told of and of what it opened. What
 * was changed stays so, and the kernel, which takes it for unchanged, is to forget what it has cached.
 */
final class LateAnswers {

    private final MountedTree tree;
    private final DirectoryHandler directories;
    private final Notifier notifier;

    LateAnswers(MountedTree tree, DirectoryHandler directories, Notifier notifier) {
        this.tree = tree;
        this.directories = directories;
        this.notifier = notifier;
    }

    void disown(Request request, Reply reply) {
        if (!reply.isError()) {
            takeBack(request.opcode(), reply);
        }
        if (mayChangeFiles(request.opcode())) {
            notifier.allChanged();
        }
    }

    private void takeBack(int opcode, Reply reply) {
        switch (opcode) {
            case Opcode.OPEN -> tree.disown(reply.int64(OpenOut.FILE_HANDLE));
            case Opcode.CREATE -> {
                tree.disown(reply.int64(EntryOut.SIZE + OpenOut.FILE_HANDLE));
                forget(reply, 0);
            }
            case Opcode.OPENDIR -> directories.disown(reply.int64(OpenOut.FILE_HANDLE));
            case Opcode.LOOKUP, Opcode.MKDIR, Opcode.MKNOD, Opcode.SYMLINK -> forget(reply, 0);
            case Opcode.READDIRPLUS -> forgetAll(reply);
            default -> {}
        }
    }

    private void forgetAll(Reply reply) {
        int at = 0;
        while (at < reply.size()) {
            forget(reply, at);
            at += EntryOut.SIZE + DirectoryEntry.size(reply.int32(at + EntryOut.SIZE + DirectoryEntry.NAME_LENGTH));
        }
    }

    /** Absence has no node, nor has an entry without attributes. */
    private void forget(Reply reply, int entry) {
        long node = reply.int64(entry + EntryOut.NODE);
        if (node != 0) {
            tree.forget(node, 1);
        }
    }

    private static boolean mayChangeFiles(int opcode) {
        return switch (opcode) {
            case Opcode.LOOKUP,
                    Opcode.GETATTR,
                    Opcode.ACCESS,
                    Opcode.READLINK,
                    Opcode.OPENDIR,
                    Opcode.READDIR,
                    Opcode.READDIRPLUS,
                    Opcode.RELEASEDIR,
                    Opcode.READ,
                    Opcode.GETXATTR,
                    Opcode.LISTXATTR,
                    Opcode.STATFS -> false;
            default -> true;
        };
    }
}
