package app.latent.gallery.library;

import app.latent.indexer.Scope;
import org.eclipse.jetty.server.Request;

/**
 * Knows what whoever sent a request may see of the library. Whoever mounts the routes implements it: by what the sign-in, which comes before,
 * has put into the request's attributes.
 */
@FunctionalInterface
public interface Viewer {
    /**
     * Asked once for each request.
     *
     * @return {@link Scope#nothing} where it does not say who it is from
     */
    Scope scope(Request request);
}
