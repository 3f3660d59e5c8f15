package app.latent.mount.kernel;

import app.latent.mount.ops.Awaited;
import app.latent.mount.ops.OpenFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is that a request opens, and perhaps truncates: not once the request has been given up while it waited. Whoever opens the file again later by the
 * same object does so for others.
 */
final class FirstOpening implements OpenFile.Location {

    private final OpenFile.Location location;
    private volatile @Nullable Awaited asking;

    FirstOpening(OpenFile.Location location, Awaited asking) {
        this.location = location;
        this.asking = asking;
    }

    @Override
    public FileChannel open(OpenFile.Opener opener) throws IOException {
        Awaited first = asking;
        asking = null;
        return first == null ? location.open(opener) : location.open(path -> open(first, path, opener));
    }

    private static FileChannel open(Awaited first, Path path, OpenFile.Opener opener) throws IOException {
        first.requireAwaited();
        return opener.open(path);
    }
}
