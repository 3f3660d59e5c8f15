package app.latent.gallery.library;

import app.latent.indexer.watermark.KeptWatermark;
import java.util.List;
import org.eclipse.jetty.server.Request;

/**
 * The owner's watermark, and who does without it.
 *
 * @param readers to whom photos are shown without it
 */
public record Marking(KeptWatermark kept, Readers readers) {

    /** Whoever mounts the routes implements it, as with {@link Viewer}; safe for use by many threads. */
    @FunctionalInterface
    public interface Readers {

        /**
         * Whether whoever sent a request gets the files of a folder that are seen, and pictures of them, as they are.
         *
         * @param folder its names, from the root
         */
        boolean mayRead(Request request, List<String> folder);

        /** Whether that is so of every folder, as far as it can be told at once. */
        default boolean mayReadAll(Request request) {
            return false;
        }
    }
}
