package app.latent.gallery.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.jetty.server.Request;

/**
 * Knows who may change what is said of photos, and hears of it when somebody has. Whoever mounts the routes implements it, as with {@link
 * Viewer}. Safe for use by many threads.
 */
public interface Editor {

    /**
     * Whether whoever sent a request may write and replace files of a folder.
     *
     * @param folder its names, from the root
     */
    boolean mayWriteIn(Request request, List<String> folder);

    /**
     * A sidecar was written, or has gone, for a request.
     *
     * @param sidecar below the root
     */
    void wrote(Request request, Path sidecar);

    /**
     * Waits a moment until searches tell what was written of these photos.
     *
     * @return false where that takes longer
     */
    boolean awaitSearchable(Collection<Path> photos) throws InterruptedException;
}
