package app.latent.app.daemon;

import app.latent.gallery.library.TrashNews;
import app.latent.gateway.account.Caller;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.indexer.trash.TrashEntry;
import app.latent.indexer.trash.TrashMove;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.server.Request;

/** What the gallery deletes and puts back is told to the index at once, and noted as what WebDAV does is. */
record GalleryTrash(PageChanges changes) implements TrashNews {

    @Override
    public String nameOf(Request request) {
        return Caller.of(request).name().text();
    }

    @Override
    public void deleted(Request request, List<TrashMove> moves) {
        for (TrashMove move : moves) {
            changes.index().moved(move.from(), move.to());
            changes.audit().note(request, Kind.DELETED, path(move.from()));
        }
    }

    @Override
    public void restored(Request request, List<TrashMove> moves) {
        for (TrashMove move : moves) {
            changes.index().moved(move.from(), move.to());
            changes.audit().note(request, Kind.MOVED, path(move.from()) + " → " + path(move.to()));
        }
    }

    @Override
    public void removed(Request request, TrashEntry entry) {
        entry.files().forEach(file -> changes.audit().note(request, Kind.DELETED, "/" + entry.placeOf(file)));
    }

    private static String path(Path file) {
        return file.toAbsolutePath().toString();
    }
}
