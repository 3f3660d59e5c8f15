package app.latent.gallery.care;

import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.server.Request;

/** Knows what sync clients have left twice. Safe for use by many threads. */
public interface ConflictCare {

    /** Walks over the whole vault. In the order of paths. */
    List<Conflict> list() throws IOException, CareException;

    /**
     * Resolves one of those that were listed last. Nothing is lost, whatever happens meanwhile.
     *
     * @param request that asks for it
     * @throws CareException where there is no such conflict any more, or it cannot be done
     */
    Resolved resolve(Request request, Conflict.Pair pair, Conflict.Resolution resolution)
            throws IOException, CareException;
}
