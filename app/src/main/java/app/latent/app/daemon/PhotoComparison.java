package app.latent.app.daemon;

import app.latent.app.control.ConflictEntry.Pixels;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two photos look the same: upright, of the same size in pixels, and equal when drawn as large as a screen. Pictures are decoded in a process of their own,
 * as they may be hostile; it is started for the first photo.
 */
final class PhotoComparison implements AutoCloseable {

    private final WorkerPool workers;

    /** @param patience with one photo */
    PhotoComparison(Duration patience) {
        this.workers = new WorkerPool(JavaCommand.worker(), 1, patience);
    }

    /** @return null where one of them is no photo, or cannot be decoded */
    @Nullable Pixels compare(Path one, Path other) throws IOException {
        if (!isPhoto(one) || !isPhoto(other)) {
            return null;
        }
        Analysis first = analyze(one);
        Analysis second = analyze(other);
        if (first.thumbnails().isEmpty() || second.thumbnails().isEmpty()) {
            return null;
        }
        boolean same = first.width() == second.width()
                && first.height() == second.height()
                && areEqual(first.thumbnails(), second.thumbnails());
        return same ? Pixels.SAME : Pixels.DIFFERENT;
    }

    private static boolean isPhoto(Path path) {
        return MediaType.byName(String.valueOf(path.getFileName()))
                .filter(type -> type.kind() != MediaType.Kind.VIDEO)
                .isPresent();
    }

    private Analysis analyze(Path photo) throws IOException {
        try (FileSource source = FileSource.open(photo)) {
            return workers.analyze(source);
        }
    }

    private static boolean areEqual(List<byte[]> some, List<byte[]> others) {
        return Arrays.deepEquals(some.toArray(), others.toArray());
    }

    @Override
    public void close() {
        workers.close();
    }
}
