package app.latent.indexer.analysis;

import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.PhotoSource;
import java.io.IOException;

/** Understands one file after the other. Safe for use by many threads. */
public interface PhotoAnalyzer extends AutoCloseable {

    /** Of a file that is shown as it says itself. */
    default Analysis analyze(PhotoSource source) throws IOException {
        return analyze(source, Orientation.ITS_OWN);
    }

    /**
     * @param orientation how its owner wants it shown, 1 to 8 as in EXIF, or {@link Orientation#ITS_OWN}
     * @return what the file holds; where it is damaged, hostile or unknown, an analysis with an error
     * @throws IOException where the source cannot be read, so that nothing is known of the file
     */
    Analysis analyze(PhotoSource source, int orientation) throws IOException;

    /**
     * What can be told at once: mostly what the file says of itself, and the small picture that a camera has put into it. To be followed by
     * {@link #analyze}, which tells all of it again; who has nothing quicker does that here.
     *
     * @param orientation as of {@link #analyze(PhotoSource, int)}
     * @return perhaps with fewer thumbnails, and without a look
     * @throws IOException as {@link #analyze}
     */
    default Analysis glance(PhotoSource source, int orientation) throws IOException {
        return analyze(source, orientation);
    }

    @Override
    default void close() {}
}
