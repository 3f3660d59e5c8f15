package app.latent.mount.kernel;

import app.latent.ffi.Errno;
import app.latent.ffi.fuse.Opcode;
import app.latent.mount.ops.Errors;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.StampedLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request to the handler of its operation. Safe for all workers at a time. */
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** Held shared while a request is being answered, and alone from the end on. */
    private final StampedLock serving = new StampedLock();

    private final LongAdder uses = new LongAdder();

    private final EntryHandler entries;
    private final AttributeHandler attributes;
    private final FileHandler files;
    private final DirectoryHandler directories;
    private final ExtendedAttributeHandler extendedAttributes;
    private final LateAnswers late;

    Dispatcher(MountedTree tree, Notifier notifier) {
        Teller teller = new Teller(tree, notifier);
        this.entries = new EntryHandler(tree, teller);
        this.attributes = new AttributeHandler(tree, teller);
        this.files = new FileHandler(tree, teller);
        this.directories = new DirectoryHandler(tree, teller);
        this.extendedAttributes = new ExtendedAttributeHandler(tree);
        this.late = new LateAnswers(tree, directories, notifier);
    }

    /**
     * Whatever goes wrong, an Error included, becomes the answer: a request without one would hang its program for ever.
     *
     * @return whether the kernel expects an answer
     */
    boolean answer(Request request, Reply reply) {
        reply.begin(request.unique());
        long stamp = serving.tryReadLock();
        if (stamp == 0) {
            reply.fail(Errno.ENODEV);
            return expectsAnswer(request.opcode());
        }
        if (isUse(request.opcode())) {
            uses.increment();
        }
        try {
            dispatch(request, reply);
        } catch (Throwable thrown) {
            int errno = Errors.errno(thrown);
            // Of what the files beneath refuse or have lost the program is told; anything else is a mistake of ours.
            boolean foreseen = errno != Errno.EIO || thrown instanceof IOException;
            if (foreseen) LOG.debug("Operation {} answers error {}", request.opcode(), errno);
            else
                LOG.warn(
                        "Operation {} failed: {}",
                        request.opcode(),
                        thrown.getClass().getName());
            reply.fail(errno);
        } finally {
            serving.unlockRead(stamp);
        }
        return expectsAnswer(request.opcode());
    }

    /** As {@link app.latent.mount.Mount#uses}. */
    long uses() {
        return uses.sum();
    }

    private static boolean isUse(int opcode) {
        return switch (opcode) {
            case Opcode.LOOKUP, Opcode.READDIR, Opcode.READDIRPLUS, Opcode.READLINK -> true;
            case Opcode.OPEN, Opcode.READ, Opcode.WRITE, Opcode.FLUSH, Opcode.FSYNC, Opcode.FSYNCDIR -> true;
            case Opcode.CREATE, Opcode.MKNOD, Opcode.MKDIR, Opcode.SYMLINK, Opcode.RENAME, Opcode.RENAME2 -> true;
            case Opcode.UNLINK, Opcode.RMDIR, Opcode.SETATTR, Opcode.SETXATTR, Opcode.REMOVEXATTR -> true;
            case Opcode.FALLOCATE, Opcode.COPY_FILE_RANGE -> true;
            // Not OPENDIR: `df` opens the folder that it is to tell of.
            default -> false;
        };
    }

    /**
     * Nothing more may be begun; but what is let go of is let go, as nobody would ask for that again.
     *
     * @return whether the kernel expects an answer
     */
    boolean refuse(Request request, Reply reply) {
        if (isAnEnd(request.opcode())) {
            return answer(request, reply);
        }
        reply.begin(request.unique());
        reply.fail(Errno.EIO);
        return true;
    }

    /** What {@link #answer} put together comes too late: the kernel has been told that the request failed. */
    void disown(Request request, Reply reply) {
        late.disown(request, reply);
    }

    private static boolean isAnEnd(int opcode) {
        return opcode == Opcode.RELEASE || opcode == Opcode.RELEASEDIR || !expectsAnswer(opcode);
    }

    private static boolean expectsAnswer(int opcode) {
        return opcode != Opcode.FORGET && opcode != Opcode.BATCH_FORGET;
    }

    /** Whether an operation waits for as much as programs have written to be on the disk, or writes itself as much as they like. */
    static boolean takesItsTime(Request request) {
        return switch (request.opcode()) {
            case Opcode.FSYNC, Opcode.FSYNCDIR, Opcode.FLUSH, Opcode.FALLOCATE, Opcode.COPY_FILE_RANGE -> true;
            case Opcode.SETATTR -> AttributeHandler.resizes(request);
            default -> false;
        };
    }

    /**
     * From now on every request is answered with ENODEV, and no file is touched.
     *
     * @return false where an operation is still at work after that time
     */
    boolean end(Duration patience) throws InterruptedException {
        return serving.tryWriteLock(patience.toMillis(), TimeUnit.MILLISECONDS) != 0;
    }

    private void dispatch(Request request, Reply reply) throws IOException {
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
            case Opcode.FALLOCATE -> files.allocate(request);
            case Opcode.COPY_FILE_RANGE -> files.copyRange(request, reply);
            case Opcode.OPENDIR -> directories.open(request, reply);
            case Opcode.READDIR -> directories.read(request, reply);
            case Opcode.READDIRPLUS -> directories.readWithAttributes(request, reply);
            case Opcode.RELEASEDIR -> directories.release(request);
            case Opcode.FSYNCDIR -> directories.sync(request);
            case Opcode.SETATTR -> attributes.set(request, reply);
            case Opcode.ACCESS -> attributes.access(request);
            case Opcode.GETXATTR -> extendedAttributes.get(request, reply);
            case Opcode.LISTXATTR -> extendedAttributes.list(request, reply);
            case Opcode.SETXATTR -> extendedAttributes.set(request);
            case Opcode.REMOVEXATTR -> extendedAttributes.remove(request);
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
            case Opcode.FORGET -> entries.forget(request);
            case Opcode.BATCH_FORGET -> entries.batchForget(request);
            // The kernel does not ask again for what answers ENOSYS, and does without: locks (it keeps its own), LSEEK
            // (it knows the size, and there are no holes), INTERRUPT (no operation here can be given up).
            default -> reply.fail(Errno.ENOSYS);
        }
    }
}
