package app.latent.indexer.metadata;

import app.latent.indexer.media.TrackingSource;
import com.drew.imaging.ImageProcessingException;
import java.io.IOException;

/** Runs a parser on a file that may be hostile. */
final class Tolerant {
    private Tolerant() {}

    @FunctionalInterface
    interface Parser {
        void parse() throws IOException, ImageProcessingException;
    }

    /**
     * A hostile file makes a parser fail in any way that it can, the library's own assertions included; what the parser has told before stays.
     *
     * @throws IOException where the source failed, which is not the file's doing
     */
    static void run(TrackingSource source, Parser parser) throws IOException {
        try {
            parser.parse();
        } catch (ImageProcessingException | IOException | RuntimeException | AssertionError | StackOverflowError e) {
            source.rethrowFailure();
        }
    }
}
