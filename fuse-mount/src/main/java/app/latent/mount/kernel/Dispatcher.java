package app.latent.mount.kernel;

import app.latent.ffi.Errno;
import app.latent.ffi.fuse.Opcode;
import app.latent.mount.ops.Errors;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request to the handler of its operation. Safe for all workers at a time. */
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final EntryHandler entries;
    private final AttributeHandler attributes;
    private final FileHandler files;
    private final DirectoryHandler directories;

    Dispatcher(MountedTree tree, Notifier notifier) {
        Teller teller = new Teller(tree, notifier);
        this.entries = new EntryHandler(tree, teller);
        this.attributes = new AttributeHandler(tree, teller);
        this.files = new FileHandler(tree, teller);
        this.directories = new DirectoryHandler(tree, teller);
    }

    /**
     * Whatever goes wrong becomes the answer: a request without one would hang its program for ever.
     *
     * @return whether the kernel expects an answer
     */
    @SuppressWarnings("CatchThrowable") // An Error that one file causes must not end the drive.
    boolean answer(Request request, Reply reply) {
        reply.begin(request.unique());
        try {
            return dispatch(request, reply);
        } catch (Throwable thrown) {
            int errno = Errors.errno(thrown);
            if (errno == Errno.EIO) {
                LOG.warn(
                        "Operation {} failed: {}",
                        request.opcode(),
                        thrown.getClass().getName());
            }
            LOG.debug("Operation {} answers error {}", request.opcode(), errno, thrown);
            reply.fail(errno);
            return true;
        }
    }

    private boolean dispatch(Request request, Reply reply) throws IOException {
        switch (request.opcode()) {
            case Opcode.LOOKUP -> entries.lookUp(request, reply);
            case Opcode.GETATTR -> attributes.get(request, reply);
            case Opcode.READ -> files.read(request, reply);
            case Opcode.WRITE -> files.write(request, reply);
            case Opcode.OPEN -> files.open(request, reply);
            case Opcode.CREATE -> files.create(request, reply);
            case Opcode.FLUSH -> files.flush(request);
            case Opcode.RELEASE -> files.release(request);
            case Opcode.FSYNC -> files.sync(request);
            case Opcode.OPENDIR -> directories.open(request, reply);
            case Opcode.READDIR -> directories.read(request, reply);
            case Opcode.READDIRPLUS -> directories.readWithAttributes(request, reply);
            case Opcode.RELEASEDIR -> directories.release(request);
            case Opcode.FSYNCDIR -> directories.sync(request);
            case Opcode.SETATTR -> attributes.set(request, reply);
            case Opcode.STATFS -> attributes.fileSystem(reply);
            case Opcode.READLINK -> entries.readLink(request, reply);
            case Opcode.SYMLINK -> entries.makeSymbolicLink(request, reply);
            case Opcode.MKNOD -> entries.makeNode(request, reply);
            case Opcode.MKDIR -> entries.makeDirectory(request, reply);
            case Opcode.UNLINK -> entries.removeFile(request);
            case Opcode.RMDIR -> entries.removeDirectory(request);
            case Opcode.RENAME -> entries.rename(request);
            case Opcode.RENAME2 -> entries.renameWithFlags(request);
            case Opcode.LINK -> reply.fail(Errno.EPERM);
            case Opcode.DESTROY -> {}
            case Opcode.FORGET -> {
                entries.forget(request);
                return false;
            }
            case Opcode.BATCH_FORGET -> {
                entries.batchForget(request);
                return false;
            }
            // The kernel does not ask again for what answers ENOSYS, and does without: extended attributes, locks (it
            // keeps its own), ACCESS (it checks permissions itself), INTERRUPT (no operation here can be given up).
            default -> reply.fail(Errno.ENOSYS);
        }
        return true;
    }
}
