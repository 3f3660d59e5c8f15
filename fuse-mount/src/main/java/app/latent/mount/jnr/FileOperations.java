package app.latent.mount.jnr;

import app.latent.mount.jnr.OpenTable.Opened;
import app.latent.mount.ops.Creation;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.OpenFile;
import app.latent.mount.ops.OpenMode;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import jnr.ffi.Pointer;
import ru.serce.jnrfuse.struct.FuseFileInfo;

/** Files: opened, read, written, closed. */
final class FileOperations {

    private final FileTree tree;
    private final OpenTable table;
    private final DrivePaths paths;
    private final Caller caller;
    private final PlatformNumbers numbers;

    FileOperations(FileTree tree, OpenTable table, DrivePaths paths, Caller caller, PlatformNumbers numbers) {
        this.tree = tree;
        this.table = table;
        this.paths = paths;
        this.caller = caller;
        this.numbers = numbers;
    }

    @FunctionalInterface
    private interface Opening {
        OpenFile open(Path path, OpenFile.Location location, OpenMode mode) throws IOException;
    }

    void open(Pointer path, Pointer file) throws IOException {
        open(path, file, (_, location, mode) -> tree.open(location, mode));
    }

    void create(Pointer path, long mode, Pointer file) throws IOException {
        Creation creation = caller.file(paths.path(path), mode);
        open(path, file, (at, location, openMode) -> tree.create(at, location, openMode, creation));
    }

    private void open(Pointer path, Pointer file, Opening opening) throws IOException {
        FuseFileInfo info = FuseFileInfo.of(file);
        Path at = paths.path(path);
        Whereabouts place = new Whereabouts(at);
        info.fh.set(table.staying(() -> {
            OpenFile opened = opening.open(at, location(place), mode(info));
            return table.add(new Opened(place, looked(place, at, opened)));
        }));
    }

    /** Only what may be opened anew after a flush could meet another file then. */
    private OpenFile looked(Whereabouts place, Path path, OpenFile opened) throws IOException {
        if (opened.needsFlush()) {
            try {
                place.opened(tree.stat(path));
            } catch (IOException | RuntimeException failed) {
                opened.close();
                throw failed;
            }
        }
        return opened;
    }

    private OpenFile.Location location(Whereabouts place) {
        return opener -> table.staying(() -> opener.open(place.path()));
    }

    private OpenMode mode(FuseFileInfo info) {
        return new OpenMode(numbers.openFlags(info.flags.get()));
    }

    /** @return how much was read, less than asked for only at the end of the file */
    int read(Pointer target, long size, long offset, Pointer file) throws IOException {
        ByteBuffer data = buffer(target, size);
        opened(file).file().read(data, offset);
        return data.position();
    }

    int write(Pointer source, long size, long offset, Pointer file) throws IOException {
        FuseFileInfo info = FuseFileInfo.of(file);
        OpenFile target = table.file(info.fh.get()).file();
        if (mode(info).append()) {
            target.append(buffer(source, size));
        } else {
            target.write(buffer(source, size), offset);
        }
        return (int) size;
    }

    /** libfuse's own buffer, which is there until the operation is answered. */
    @SuppressWarnings("restricted")
    private static ByteBuffer buffer(Pointer data, long size) {
        return MemorySegment.ofAddress(data.address()).reinterpret(size).asByteBuffer();
    }

    void resize(long size, Pointer file) throws IOException {
        opened(file).file().resize(size);
    }

    void allocate(int mode, long offset, long length, Pointer file) throws IOException {
        opened(file).file().allocate(offset, length, mode);
    }

    void flush(Pointer file) throws IOException {
        opened(file).file().flush();
    }

    void sync(int dataOnly, Pointer file) throws IOException {
        opened(file).file().sync(dataOnly == 0);
    }

    void release(Pointer file) throws IOException {
        table.close(FuseFileInfo.of(file).fh.get());
    }

    private Opened opened(Pointer file) throws IOException {
        return table.file(FuseFileInfo.of(file).fh.get());
    }
}
