package app.latent.mount.jnr;

import app.latent.ffi.Errno;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jnr.ffi.Pointer;

/** Names: made, moved, removed. */
final class NameOperations {

    private static final byte END = 0;

    private final FileTree tree;
    private final OpenTable table;
    private final DrivePaths paths;
    private final Caller caller;

    NameOperations(FileTree tree, OpenTable table, DrivePaths paths, Caller caller) {
        this.tree = tree;
        this.table = table;
        this.paths = paths;
        this.caller = caller;
    }

    void makeDirectory(Pointer path, long mode) throws IOException {
        Path directory = paths.path(path);
        tree.makeDirectory(directory, caller.directory(directory, mode));
    }

    /** Regular files only: a vault has no place for devices, pipes and sockets. */
    void makeNode(Pointer path, long mode) throws IOException {
        long type = mode & Stat.TYPE_MASK;
        if (type != 0 && type != Stat.REGULAR) {
            throw new PosixException(Errno.EPERM);
        }
        Path file = paths.path(path);
        tree.makeFile(file, caller.file(file, mode));
    }

    void makeSymbolicLink(Pointer target, Pointer path) throws IOException {
        Path link = paths.path(path);
        tree.makeSymbolicLink(link, DrivePaths.text(target), caller.file(link, Stat.PERMISSION_MASK));
    }

    /** @param size of the buffer, with the zero byte that ends the text; a longer one is cut, as fuse.h has it */
    void readLink(Pointer path, Pointer buffer, long size) throws IOException {
        byte[] target = tree.readSymbolicLink(paths.path(path)).getBytes(StandardCharsets.UTF_8);
        int length = (int) Math.min(target.length, size - 1);
        buffer.put(0, target, 0, length);
        buffer.putByte(length, END);
    }

    void removeFile(Pointer path) throws IOException {
        Path file = paths.path(path);
        table.takeName(file, () -> tree.removeFile(file));
    }

    void removeDirectory(Pointer path) throws IOException {
        tree.removeDirectory(paths.path(path));
    }

    void rename(Pointer from, Pointer to) throws IOException {
        Path source = paths.path(from);
        Path target = paths.path(to);
        if (source.equals(target)) {
            tree.rename(source, target, 0);
        } else {
            table.takeName(target, () -> move(source, target));
        }
    }

    private void move(Path source, Path target) throws IOException {
        table.whileMoving(() -> {
            tree.rename(source, target, 0);
            table.moved(source, target);
        });
    }
}
