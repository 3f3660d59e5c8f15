package app.latent.mount.jnr;

import app.latent.mount.jnr.OpenTable.Opened;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.NamelessException;
import app.latent.mount.ops.Space;
import app.latent.mount.ops.Stat;
import app.latent.mount.ops.Times;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import jnr.ffi.Pointer;
import jnr.ffi.Struct;
import org.jspecify.annotations.Nullable;
import ru.serce.jnrfuse.struct.FuseFileInfo;
import ru.serce.jnrfuse.struct.Statvfs;
import ru.serce.jnrfuse.struct.Timespec;

/** Attributes: shown and set, those of the whole file system among them. */
final class AttributeOperations {

    private static final int BLOCK_SIZE = 4096;
    private static final int LONGEST_NAME = 255;

    /** UTIME_NOW and UTIME_OMIT of utimensat(2). */
    private static final long NOW = (1L << 30) - 1;

    private static final long OMIT = (1L << 30) - 2;

    private final FileTree tree;
    private final OpenTable table;
    private final DrivePaths paths;

    AttributeOperations(FileTree tree, OpenTable table, DrivePaths paths) {
        this.tree = tree;
        this.table = table;
        this.paths = paths;
    }

    void get(Pointer path, Pointer stat) throws IOException {
        StatWriter.write(stat, tree.stat(paths.path(path)));
    }

    void getOfOpen(Pointer stat, Pointer file) throws IOException {
        StatWriter.write(stat, statOf(table.file(FuseFileInfo.of(file).fh.get())));
    }

    private Stat statOf(Opened opened) throws IOException {
        Stat now = table.staying(() -> {
            Path path = opened.place().pathOrNull();
            return path == null ? null : tree.stat(path);
        });
        if (now != null) {
            return now;
        }
        Stat last = opened.place().last();
        if (last == null) {
            throw new NamelessException("");
        }
        return last.unlinked(opened.file().sizeUnlessClosed().orElse(last.size()));
    }

    void setPermissions(Pointer path, long mode) throws IOException {
        tree.setPermissions(paths.path(path), (int) mode & Stat.PERMISSION_MASK);
    }

    /** @param user or group of 32 bits, all of them set for no change */
    void setOwner(Pointer path, long user, long group) throws IOException {
        tree.setOwner(paths.path(path), (int) user, (int) group);
    }

    void resize(Pointer path, long size) throws IOException {
        Path file = paths.path(path);
        tree.resize(opener -> opener.open(file), size);
    }

    void setTimes(Pointer path, Pointer times) throws IOException {
        Timespec accessed = Timespec.of(times);
        Timespec modified = Timespec.of(times.slice(Struct.size(accessed)));
        tree.setTimes(paths.path(path), new Times(time(accessed), time(modified)));
    }

    private static @Nullable Instant time(Timespec time) {
        long nanos = time.tv_nsec.longValue();
        if (nanos == OMIT) {
            return null;
        }
        return nanos == NOW ? Instant.now() : Times.of(time.tv_sec.get(), (int) nanos);
    }

    void fileSystem(Pointer structure) throws IOException {
        Space space = tree.space();
        Statvfs target = Statvfs.of(structure);
        target.f_bsize.set(BLOCK_SIZE);
        target.f_frsize.set(BLOCK_SIZE);
        target.f_blocks.set(space.total() / BLOCK_SIZE);
        target.f_bfree.set(space.free() / BLOCK_SIZE);
        target.f_bavail.set(space.available() / BLOCK_SIZE);
        target.f_files.set(space.files());
        target.f_ffree.set(space.freeFiles());
        target.f_favail.set(space.freeFiles());
        target.f_namemax.set(LONGEST_NAME);
    }
}
