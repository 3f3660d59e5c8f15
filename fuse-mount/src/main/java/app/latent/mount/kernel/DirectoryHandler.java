package app.latent.mount.kernel;

import app.latent.ffi.Errno;
import app.latent.ffi.fuse.DirectoryEntry;
import app.latent.ffi.fuse.EntryOut;
import app.latent.ffi.fuse.HandleIn;
import app.latent.ffi.fuse.ReadIn;
import app.latent.mount.host.Mechanism;
import app.latent.mount.node.Node;
import app.latent.mount.node.Slots;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Directories: opened, read, closed. */
final class DirectoryHandler {

    private static final byte[] SELF = {'.'};
    private static final byte[] PARENT = {'.', '.'};

    /** Entries before those that the file system lists. */
    private static final int DOTS = 2;

    /** What readdir(3) shows for a file without a number: 0 would hide it. */
    private static final long UNKNOWN_INODE = 0xffff_ffffL;

    private static final int DIRECTORY_TYPE = Stat.DIRECTORY >>> 12;
    private static final int UNKNOWN_TYPE = 0;

    private final MountedTree tree;
    private final Teller teller;
    private final Slots<OpenDirectory> handles = new Slots<>(1);

    DirectoryHandler(MountedTree tree, Teller teller) {
        this.tree = tree;
        this.teller = teller;
    }

    void open(Request request, Reply reply) throws IOException {
        reply.opened(handles.add(new OpenDirectory(tree.node(request.node()))), 0);
    }

    void disown(long handle) {
        handles.remove(handle);
    }

    void release(Request request) {
        handles.remove(request.int64(HandleIn.FILE_HANDLE));
    }

    void sync(Request request) throws IOException {
        tree.withPath(directory(request).node(), path -> {
            tree.files().syncDirectory(path);
            return path;
        });
    }

    void read(Request request, Reply reply) throws IOException {
        read(request, reply, false);
    }

    void readWithAttributes(Request request, Reply reply) throws IOException {
        read(request, reply, true);
    }

    private void read(Request request, Reply reply, boolean withAttributes) throws IOException {
        OpenDirectory directory = directory(request);
        long offset = request.int64(ReadIn.OFFSET);
        int count = Math.min(request.int32(ReadIn.COUNT), Mechanism.LARGEST_TRANSFER);
        synchronized (directory) {
            if (offset == 0) {
                directory.begin(list(directory.node()));
            }
            Listing listing = new Listing(directory.node(), reply, reply.end() + count, withAttributes);
            tree.withPath(directory.node(), path -> listing.fill(path, directory.names(), offset));
        }
    }

    /** Without keeping others from moving files, as a directory of a hundred thousand takes long to read. */
    private List<String> list(Node directory) throws IOException {
        while (true) {
            Path path = tree.withPath(directory, it -> it);
            try {
                return tree.files().list(path);
            } catch (NoSuchFileException gone) {
                if (path.equals(tree.withPath(directory, it -> it))) {
                    throw gone;
                }
            }
        }
    }

    private OpenDirectory directory(Request request) throws PosixException {
        OpenDirectory directory = handles.get(request.int64(HandleIn.FILE_HANDLE));
        if (directory == null) {
            throw new PosixException(Errno.EBADF);
        }
        return directory;
    }

    /** One answer, as long as entries fit. */
    private final class Listing {

        private final Node directory;
        private final Reply reply;
        private final int limit;
        private final boolean withAttributes;

        Listing(Node directory, Reply reply, int limit, boolean withAttributes) {
            this.directory = directory;
            this.reply = reply;
            this.limit = limit;
            this.withAttributes = withAttributes;
        }

        /** @return where reading goes on */
        long fill(Path path, List<String> names, long offset) {
            long next = offset;
            while (next < names.size() + DOTS && add(path, names, next)) {
                next++;
            }
            return next;
        }

        private boolean add(Path path, List<String> names, long position) {
            if (position < DOTS) {
                return addDot(position == 0 ? SELF : PARENT, position + 1);
            }
            return addName(path, names.get((int) position - DOTS), position + 1);
        }

        /** @return false where it does not fit */
        private boolean addDot(byte[] name, long offset) {
            if (!fits(name)) {
                return false;
            }
            if (withAttributes) {
                reply.add(EntryOut.SIZE);
            }
            entry(directory.inode(), offset, DIRECTORY_TYPE, name);
            return true;
        }

        /**
         * A damaged file is listed all the same, without attributes: the error comes when it is looked at. One that was
         * just removed is not.
         *
         * @return false where it does not fit
         */
        private boolean addName(Path path, String name, long offset) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            if (!fits(bytes)) {
                return false;
            }
            Stat stat;
            try {
                stat = tree.files().statIfExists(path.resolve(name));
            } catch (IOException | RuntimeException damaged) {
                add(bytes, name, null, offset);
                return true;
            }
            if (stat != null) {
                add(bytes, name, stat, offset);
            }
            return true;
        }

        private void add(byte[] bytes, String name, @Nullable Stat stat, long offset) {
            if (withAttributes) {
                int entryAt = reply.add(EntryOut.SIZE);
                if (stat != null) {
                    Node node = tree.nodes().tell(directory, name, stat);
                    teller.see(node, stat);
                    reply.entry(entryAt, node, stat);
                }
            }
            long inode = stat != null && stat.inode() != 0 ? stat.inode() : UNKNOWN_INODE;
            entry(inode, offset, stat != null ? stat.directoryEntryType() : UNKNOWN_TYPE, bytes);
        }

        private boolean fits(byte[] name) {
            int size = (withAttributes ? EntryOut.SIZE : 0) + DirectoryEntry.size(name.length);
            return reply.end() + size <= limit;
        }

        private void entry(long inode, long offset, int type, byte[] name) {
            int start = reply.end();
            int at = reply.add(DirectoryEntry.size(name.length));
            reply.int64(at + DirectoryEntry.INODE, inode);
            reply.int64(at + DirectoryEntry.OFFSET, offset);
            reply.int32(at + DirectoryEntry.NAME_LENGTH, name.length);
            reply.int32(at + DirectoryEntry.TYPE, type);
            reply.bytes(start + DirectoryEntry.NAME, name);
        }
    }
}
