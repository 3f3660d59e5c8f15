package app.latent.gallery.library;

import app.latent.indexer.trash.TrashEntry;
import app.latent.indexer.trash.TrashMove;
import java.util.List;
import org.eclipse.jetty.server.Request;

/** Knows who deletes, and hears of what goes to the trash and leaves it. Whoever mounts the routes implements it. Safe for use by many threads. */
public interface TrashNews {

    /** The account of whoever sent a request. */
    String nameOf(Request request);

    /** Files were renamed for a request, into the trash. */
    void deleted(Request request, List<TrashMove> moves);

    /** Files were renamed for a request, out of the trash. */
    void restored(Request request, List<TrashMove> moves);

    /** What was in the trash has gone for good, for a request. */
    void removed(Request request, TrashEntry entry);
}
