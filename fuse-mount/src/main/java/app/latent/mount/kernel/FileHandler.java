package app.latent.mount.kernel;

import app.latent.ffi.fuse.CopyIn;
import app.latent.ffi.fuse.FallocateIn;
import app.latent.ffi.fuse.HandleIn;
import app.latent.ffi.fuse.OpenFlag;
import app.latent.ffi.fuse.OpenIn;
import app.latent.ffi.fuse.ReadIn;
import app.latent.ffi.fuse.WriteIn;
import app.latent.ffi.fuse.WriteOut;
import app.latent.mount.host.Mechanism;
import app.latent.mount.kernel.MountedTree.Handle;
import app.latent.mount.kernel.MountedTree.Place;
import app.latent.mount.node.Node;
import app.latent.mount.ops.Creation;
import app.latent.mount.ops.OpenFile;
import app.latent.mount.ops.OpenMode;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Files: opened, read, written, closed. */
final class FileHandler {

    private static final int DATA_ONLY = 1;

    /** In one answer, so that a worker is not gone for long. */
    private static final long LONGEST_COPY = 16L * Mechanism.LARGEST_TRANSFER;

    private final MountedTree tree;
    private final Teller teller;

    FileHandler(MountedTree tree, Teller teller) {
        this.tree = tree;
        this.teller = teller;
    }

    void open(Request request, Reply reply) throws IOException {
        Node node = tree.node(request.node());
        OpenMode mode = new OpenMode(request.int32(OpenIn.FLAGS));
        if (mode.truncate()) {
            node.changeHere();
        }
        OpenFile file = tree.open(node, mode, request);
        try {
            if ((request.int32(OpenIn.OPEN_FLAGS) & OpenIn.KILL_SUIDGID) != 0
                    && tree.dropSetIds(node, request.group())) {
                teller.contentDiffers(node);
            }
        } catch (IOException | RuntimeException failed) {
            takeBack(file, failed);
            throw failed;
        }
        reply.opened(tree.opened(node, file), flags(node, file));
    }

    /** Nobody is told of a file whose opening fails after all. */
    private static void takeBack(OpenFile file, Exception failed) {
        try {
            file.close();
        } catch (IOException | RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    void create(Request request, Reply reply) throws IOException {
        Node directory = tree.node(request.node());
        String name = request.name(OpenIn.CREATE_NAME);
        OpenMode mode = new OpenMode(request.int32(OpenIn.FLAGS));
        Creation creation = request.creation(request.int32(OpenIn.MODE)).in(directory.seen(), false);
        tree.staying().lock();
        try {
            request.requireAwaited();
            Place place = tree.place(directory, name);
            var location = tree.new NewLocation(place.path());
            OpenFile file = tree.files().create(place.path(), location, mode, creation);
            Node node = told(place, file, reply);
            location.settle(node);
            node.changeHere();
            reply.opened(tree.opened(node, file), flags(node, file));
        } finally {
            tree.staying().unlock();
        }
    }

    private Node told(Place place, OpenFile file, Reply reply) throws IOException {
        try {
            return teller.entry(place, reply);
        } catch (IOException | RuntimeException failed) {
            takeBack(file, failed);
            throw failed;
        }
    }

    private static int flags(Node node, OpenFile file) {
        int keepCache = node.takeStale() ? 0 : OpenFlag.KEEP_CACHE;
        return keepCache | (file.needsFlush() ? 0 : OpenFlag.NO_FLUSH);
    }

    void read(Request request, Reply reply) throws IOException {
        Handle handle = tree.handle(request.int64(ReadIn.FILE_HANDLE));
        ByteBuffer data = reply.data(request.int32(ReadIn.COUNT));
        handle.file().read(data, request.int64(ReadIn.OFFSET));
        reply.added();
    }

    void write(Request request, Reply reply) throws IOException {
        Handle handle = tree.handle(request.int64(ReadIn.FILE_HANDLE));
        int count = request.int32(ReadIn.COUNT);
        long offset = request.int64(ReadIn.OFFSET);
        ByteBuffer data = request.data(ReadIn.SIZE, count);
        handle.node().written();
        if ((request.int32(WriteIn.WRITE_FLAGS) & WriteIn.KILL_SUIDGID) != 0) {
            tree.dropSetIds(handle.node(), request.group());
        }
        if (new OpenMode(request.int32(ReadIn.FLAGS)).append()) {
            append(handle, data, offset, request);
        } else {
            handle.file().write(data, offset, request);
        }
        reply.int32(reply.add(WriteOut.SIZE) + WriteOut.COUNT, count);
    }

    /** The kernel appends where it believes the end to be; somebody else may have moved it. */
    private void append(Handle handle, ByteBuffer data, long believed, Request request) throws IOException {
        if (handle.file().append(data, request) != believed) {
            teller.contentDiffers(handle.node());
        }
    }

    /** Whatever is being copied, nothing of it leaves this process. The kernel asks for the rest of what is longer. */
    void copyRange(Request request, Reply reply) throws IOException {
        OpenFile from = tree.handle(request.int64(CopyIn.FROM_HANDLE)).file();
        Handle to = tree.handle(request.int64(CopyIn.TO_HANDLE));
        long fromOffset = request.int64(CopyIn.FROM_OFFSET);
        long toOffset = request.int64(CopyIn.TO_OFFSET);
        int length = (int) Math.min(request.int64(CopyIn.LENGTH), LONGEST_COPY);
        to.node().written();
        ByteBuffer buffer = reply.data(Math.min(length, Mechanism.LARGEST_TRANSFER));
        int copied = from.copy(fromOffset, to.file(), toOffset, length, buffer, request);
        reply.int32(reply.add(WriteOut.SIZE) + WriteOut.COUNT, copied);
    }

    void allocate(Request request) throws IOException {
        Handle handle = tree.handle(request.int64(FallocateIn.FILE_HANDLE));
        handle.node().changeHere();
        handle.file()
                .allocate(
                        request.int64(FallocateIn.OFFSET),
                        request.int64(FallocateIn.LENGTH),
                        request.int32(FallocateIn.MODE),
                        request);
    }

    void flush(Request request) throws IOException {
        tree.handle(request.int64(HandleIn.FILE_HANDLE)).file().flush();
    }

    void sync(Request request) throws IOException {
        boolean metadata = (request.int32(HandleIn.FSYNC_FLAGS) & DATA_ONLY) == 0;
        tree.handle(request.int64(HandleIn.FILE_HANDLE)).file().sync(metadata);
    }

    void release(Request request) throws IOException {
        tree.close(request.int64(HandleIn.FILE_HANDLE));
    }
}
