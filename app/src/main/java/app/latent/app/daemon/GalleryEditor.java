package app.latent.app.daemon;

import app.latent.gallery.library.Editor;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Need;
import app.latent.indexer.pipeline.PhotoIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.eclipse.jetty.server.Request;

/** Who edits in the gallery may do there what WebDAV lets them do, and is noted as there. */
record GalleryEditor(PhotoIndex index, PageChanges changes) implements Editor {
    /** A page that has waited for so long shows what was written, and lets the index take its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public boolean mayWriteIn(Request request, List<String> folder) {
        return Caller.of(request).rights().allow(folder, Need.CHANGE);
    }

    @Override
    public void wrote(Request request, Path sidecar) {
        changes.note(request, sidecar);
    }

    @Override
    public boolean awaitSearchable(Collection<Path> photos) throws InterruptedException {
        return index.awaitSearchable(photos, PATIENCE);
    }
}
