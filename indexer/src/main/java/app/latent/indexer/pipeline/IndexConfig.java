package app.latent.indexer.pipeline;

import app.latent.indexer.analysis.PhotoAnalyzer;
import java.nio.file.Path;

/**
 * What a {@link PhotoIndex} needs. The analyzer is handed over, to be closed by the index; the keys are copied.
 *
 * @param root the library, on any file system
 * @param cache a folder on a plain disk, outside of the library; of this library alone
 * @param analyzer usually a {@link app.latent.indexer.worker.WorkerPool}
 * @param analyses how many files are looked at at once
 * @param glances of the library's folders
 */
public record IndexConfig(
        Path root, Path cache, Keys keys, PhotoAnalyzer analyzer, int analyses, FolderGlances glances) {

    /** For a library of which only listing can tell whether it has changed. */
    public IndexConfig(Path root, Path cache, Keys keys, PhotoAnalyzer analyzer, int analyses) {
        this(root, cache, keys, analyzer, analyses, FolderGlances.NONE);
    }

    /** The two secrets of a cache, of 32 bytes each. {@link #close} wipes this copy. */
    public static final class Keys implements AutoCloseable {
        private final byte[] index;
        private final byte[] thumbnails;

        /** Copies both; the caller wipes its own. */
        public Keys(byte[] index, byte[] thumbnails) {
            this.index = index.clone();
            this.thumbnails = thumbnails.clone();
        }

        byte[] index() {
            return index;
        }

        byte[] thumbnails() {
            return thumbnails;
        }

        @Override
        public void close() {
            java.util.Arrays.fill(index, (byte) 0);
            java.util.Arrays.fill(thumbnails, (byte) 0);
        }
    }
}
