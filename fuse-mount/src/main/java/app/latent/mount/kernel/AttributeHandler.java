package app.latent.mount.kernel;

import app.latent.ffi.Errno;
import app.latent.ffi.fuse.AccessIn;
import app.latent.ffi.fuse.SetAttributes;
import app.latent.ffi.fuse.SetattrIn;
import app.latent.ffi.fuse.StatfsOut;
import app.latent.mount.node.Node;
import app.latent.mount.ops.AttributeChanges;
import app.latent.mount.ops.OpenFile;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Space;
import app.latent.mount.ops.Stat;
import app.latent.mount.ops.Times;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attributes: shown and set, those of the whole file system among them. */
final class AttributeHandler {

    private static final int BLOCK_SIZE = 4096;
    private static final int LONGEST_NAME = 255;

    /** What can be set. Where nothing of it is, the kernel is about to write, and wants to see the mode that the file has then. */
    private static final int NAMED = SetAttributes.MODE
            | SetAttributes.USER
            | SetAttributes.GROUP
            | SetAttributes.SIZE
            | SetAttributes.ACCESS_TIME
            | SetAttributes.MODIFICATION_TIME;

    private final MountedTree tree;
    private final Teller teller;

    AttributeHandler(MountedTree tree, Teller teller) {
        this.tree = tree;
        this.teller = teller;
    }

    void get(Request request, Reply reply) throws IOException {
        teller.attributes(tree.node(request.node()), reply);
    }

    /** Asked only where the kernel does not check permissions itself: of root, who may do all but execute what is not executable for anybody. */
    void access(Request request) throws IOException {
        boolean execute = (request.int32(AccessIn.MASK) & AccessIn.EXECUTE) != 0;
        Stat stat = execute ? tree.stat(tree.node(request.node())) : null;
        if (stat != null && !stat.isDirectory() && (stat.mode() & Stat.ANY_EXECUTE) == 0) {
            throw new PosixException(Errno.EACCES);
        }
    }

    static boolean resizes(Request request) {
        return (request.int32(SetattrIn.VALID) & SetAttributes.SIZE) != 0;
    }

    void set(Request request, Reply reply) throws IOException {
        Node node = tree.node(request.node());
        int valid = request.int32(SetattrIn.VALID);
        AttributeChanges changes = changes(request, valid);
        node.changeHere();
        try {
            if (resizes(request)) {
                resize(node, request, valid);
            }
            if ((valid & SetAttributes.KILL_SUIDGID) != 0 || (valid & NAMED) == 0) {
                tree.dropSetIds(node, writersGroup(node, request, valid));
            }
            change(node, changes, request);
        } catch (NoSuchFileException nameless) {
            tree.replaced().missed(node);
            throw nameless;
        }
        teller.attributes(node, reply);
    }

    /** Of a change of the owner the kernel says so of anybody's, root's too: what only another group would lose stays. */
    private static int writersGroup(Node node, Request request, int valid) {
        boolean ofOwner = (valid & (SetAttributes.USER | SetAttributes.GROUP)) != 0;
        return ofOwner ? node.seen().group() : request.group();
    }

    private void change(Node node, AttributeChanges changes, Request request) throws IOException {
        try {
            tree.withPath(node, path -> {
                request.requireAwaited();
                tree.files().change(path, changes);
                return path;
            });
        } catch (NoSuchFileException nameless) {
            if (!tree.isNamelessInUse(node)) {
                throw nameless;
            }
            node.nameless().change(changes);
        }
    }

    private void resize(Node node, Request request, int valid) throws IOException {
        node.written();
        long size = request.int64(SetattrIn.SIZE_OF_FILE);
        Optional<OpenFile> writer = (valid & SetAttributes.FILE_HANDLE) != 0
                ? Optional.of(tree.handle(request.int64(SetattrIn.FILE_HANDLE)).file())
                : writerOfNameless(node);
        if (writer.isPresent()) {
            writer.get().resize(size, request);
        } else {
            tree.files().resize(new FirstOpening(tree.location(node), request), size);
        }
    }

    private static Optional<OpenFile> writerOfNameless(Node node) {
        return node.isLinked()
                ? Optional.empty()
                : node.openFiles().stream().filter(OpenFile::writable).findFirst();
    }

    private static AttributeChanges changes(Request request, int valid) {
        boolean times = (valid & (SetAttributes.ACCESS_TIME | SetAttributes.MODIFICATION_TIME)) != 0;
        return new AttributeChanges(
                (valid & SetAttributes.USER) != 0 ? request.int32(SetattrIn.USER) : AttributeChanges.KEEP,
                (valid & SetAttributes.GROUP) != 0 ? request.int32(SetattrIn.GROUP) : AttributeChanges.KEEP,
                (valid & SetAttributes.MODE) != 0
                        ? request.int32(SetattrIn.MODE) & Stat.PERMISSION_MASK
                        : AttributeChanges.KEEP,
                times ? new Times(accessed(request, valid), modified(request, valid)) : null);
    }

    private static @Nullable Instant accessed(Request request, int valid) {
        if ((valid & SetAttributes.ACCESS_TIME) == 0) {
            return null;
        }
        return (valid & SetAttributes.ACCESS_TIME_NOW) != 0
                ? Instant.now()
                : Times.of(request.int64(SetattrIn.ACCESS_TIME), request.int32(SetattrIn.ACCESS_NANOS));
    }

    private static @Nullable Instant modified(Request request, int valid) {
        if ((valid & SetAttributes.MODIFICATION_TIME) == 0) {
            return null;
        }
        return (valid & SetAttributes.MODIFICATION_TIME_NOW) != 0
                ? Instant.now()
                : Times.of(request.int64(SetattrIn.MODIFICATION_TIME), request.int32(SetattrIn.MODIFICATION_NANOS));
    }

    void fileSystem(Reply reply) throws IOException {
        Space space = tree.files().space();
        int at = reply.add(StatfsOut.SIZE);
        reply.int64(at + StatfsOut.BLOCKS, space.total() / BLOCK_SIZE);
        reply.int64(at + StatfsOut.FREE, space.free() / BLOCK_SIZE);
        reply.int64(at + StatfsOut.AVAILABLE, space.available() / BLOCK_SIZE);
        reply.int64(at + StatfsOut.FILES, space.files());
        reply.int64(at + StatfsOut.FILES_FREE, space.freeFiles());
        reply.int32(at + StatfsOut.BLOCK_SIZE, BLOCK_SIZE);
        reply.int32(at + StatfsOut.FRAGMENT_SIZE, BLOCK_SIZE);
        reply.int32(at + StatfsOut.NAME_LENGTH, LONGEST_NAME);
    }
}
