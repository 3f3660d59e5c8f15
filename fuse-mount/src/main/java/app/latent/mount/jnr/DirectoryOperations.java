package app.latent.mount.jnr;

import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import jnr.ffi.Pointer;
import jnr.ffi.Struct;
import jnr.ffi.provider.jffi.ClosureHelper;
import org.jspecify.annotations.Nullable;
import ru.serce.jnrfuse.FuseFillDir;
import ru.serce.jnrfuse.struct.FileStat;
import ru.serce.jnrfuse.struct.FuseFileInfo;

/** Directories: opened, read, closed. */
final class DirectoryOperations {

    /** libfuse then keeps the whole listing, and later changes do not disturb whoever reads it. */
    private static final long NO_OFFSET = 0;

    private final FileTree tree;
    private final OpenTable table;
    private final DrivePaths paths;

    DirectoryOperations(FileTree tree, OpenTable table, DrivePaths paths) {
        this.tree = tree;
        this.table = table;
        this.paths = paths;
    }

    void open(Pointer path, Pointer directory) throws IOException {
        Whereabouts place = new Whereabouts(paths.path(path));
        FuseFileInfo.of(directory).fh.set(table.addDirectory(place));
    }

    void release(Pointer directory) {
        table.closeDirectory(FuseFileInfo.of(directory).fh.get());
    }

    void sync(Pointer directory) throws IOException {
        tree.syncDirectory(path(directory));
    }

    void read(Pointer buffer, Pointer filler, Pointer directory) throws IOException {
        Path path = path(directory);
        Listing listing = new Listing(buffer, filler);
        listing.add(".", tree.stat(path));
        listing.add("..", null);
        for (String name : tree.list(path)) {
            listing.add(name, statOrNull(path.resolve(name)));
        }
    }

    private Path path(Pointer directory) throws IOException {
        return table.directory(FuseFileInfo.of(directory).fh.get()).path();
    }

    /**
     * A damaged file is listed all the same, without a type: the error comes when it is looked at. So is one that was just
     * removed, which whoever lists a directory must expect.
     */
    private @Nullable Stat statOrNull(Path path) {
        try {
            return tree.stat(path);
        } catch (IOException | RuntimeException damagedOrGone) {
            return null;
        }
    }

    private static final class Listing {

        private final Pointer buffer;
        private final FuseFillDir filler;
        private final Pointer stat;

        Listing(Pointer buffer, Pointer filler) {
            ClosureHelper closures = ClosureHelper.getInstance();
            this.buffer = buffer;
            this.filler =
                    closures.getNativeConveter(FuseFillDir.class).fromNative(filler, closures.getFromNativeContext());
            this.stat = Struct.getMemory(new FileStat(buffer.getRuntime()));
        }

        /** @param attributes null where they are not known: the listing then shows neither type nor number */
        void add(String name, @Nullable Stat attributes) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            ByteBuffer ended = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + 1));
            if (attributes != null) {
                StatWriter.write(stat, attributes);
            }
            filler.apply(buffer, ended, attributes == null ? null : stat, NO_OFFSET);
        }
    }
}
