package app.latent.gallery.library;

import java.nio.file.Path;
import org.eclipse.jetty.server.Request;

/**
 * Knows who may change albums, saved searches and the theme, and hears of it when somebody has. Whoever mounts the routes implements it, as with {@link
 * Viewer}. Safe for use by many threads.
 */
public interface Curator {

    /** Whether whoever sent a request may make, change and delete albums and saved searches, and say how the gallery looks. */
    boolean mayCurate(Request request);

    /**
     * The document of an album, a saved search, a decision about duplicates, the watermark, the theme or what the owner allows was written, or has gone, for a request. Searches know it once this has returned.
     *
     * @param document below the root
     */
    void shelved(Request request, Path document);
}
