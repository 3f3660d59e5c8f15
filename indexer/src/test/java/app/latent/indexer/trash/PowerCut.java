package app.latent.indexer.trash;

import app.latent.testkit.fault.Backing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** Nothing changes on the disk any more, after so many changes. */
final class PowerCut extends Backing {
    private final int after;
    private int changes;

    PowerCut(int after) {
        this.after = after;
    }

    boolean happened() {
        return changes > after;
    }

    private void change() throws IOException {
        changes++;
        if (happened()) {
            throw new IOException("no power");
        }
    }

    @Override
    protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            change();
        }
        return super.open(file, options, attributes);
    }

    @Override
    protected void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        change();
        super.createDirectory(directory, attributes);
    }

    @Override
    protected void delete(Path path) throws IOException {
        change();
        super.delete(path);
    }

    @Override
    protected void move(Path source, Path target, CopyOption... options) throws IOException {
        change();
        super.move(source, target, options);
    }
}
