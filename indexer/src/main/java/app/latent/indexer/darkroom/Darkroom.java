package app.latent.indexer.darkroom;

import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.watermark.Stamp;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Makes copies of photos, and tells why one would. Safe for use by many threads.
 *
 * <p>An orientation is how the stored pixels are to be shown, 1 to 8 as in EXIF, or {@link Orientation#ITS_OWN} for what the file says itself.
 */
public interface Darkroom extends AutoCloseable {
    /** Pixels of the longer side of a print, at most. */
    int LONGEST_SIDE = 8000;

    /** Bytes of a print, at most. */
    int LARGEST_PRINT = 48 << 20;

    /**
     * The whole picture as a JPEG, upright, in sRGB and without metadata; of a RAW file, the largest preview in it.
     *
     * @return empty where the file has no picture, or none that can be decoded
     * @throws IOException where the source cannot be read
     */
    Optional<byte[]> print(PhotoSource source, int orientation) throws IOException;

    /**
     * The file without what it tells beside the picture.
     *
     * @return empty where the format is none of those of which this can be said part by part (JPEG, PNG, WebP), or the file is damaged
     * @throws IOException where the source cannot be read
     */
    Optional<StrippedFile> strip(PhotoSource source, int orientation) throws IOException;

    /**
     * What the file itself tells beside the picture; what files beside it say does not go out with it.
     *
     * @return empty where it could not be looked into: it is not understood, or too much for its reader. That is not to say that it tells nothing
     * @throws IOException where the source cannot be read
     */
    Optional<List<Telltale>> telltales(PhotoSource source) throws IOException;

    /**
     * The photo with a mark on it.
     *
     * @param jpeg a thumbnail; empty to see whether the mark can be drawn at all
     * @return a JPEG: the same where the photo is smaller than those that are marked; empty where the photo or the mark cannot be decoded
     * @throws IOException where it cannot be made now
     */
    Optional<byte[]> stamp(byte[] jpeg, Stamp stamp) throws IOException;

    @Override
    default void close() {}
}
