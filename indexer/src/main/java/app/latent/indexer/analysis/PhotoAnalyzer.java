package app.latent.indexer.analysis;

import app.latent.indexer.media.PhotoSource;
import java.io.IOException;

/** Understands one file after the other. Safe for use by many threads. */
public interface PhotoAnalyzer extends AutoCloseable {

    /**
     * @return what the file holds; where it is damaged, hostile or unknown, an analysis with an error
     * @throws IOException where the source cannot be read, so that nothing is known of the file
     */
    Analysis analyze(PhotoSource source) throws IOException;

    @Override
    default void close() {}
}
