package app.latent.app.daemon;

import app.latent.gallery.library.Editor;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Need;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.indexer.pipeline.PhotoIndex;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.eclipse.jetty.server.Request;

/** Who edits in the gallery may do there what WebDAV lets them do, and is noted as there. */
record GalleryEditor(PhotoIndex index, AuditLog audit) implements Editor {
    /** A page that has waited for so long shows what was written, and lets the index take its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public boolean mayWriteIn(Request request, List<String> folder) {
        return Caller.of(request).rights().allow(folder, Need.CHANGE);
    }

    @Override
    public void wrote(Request request, Path sidecar) {
        // The vault's own news of it is on its way, and may come after the page has asked.
        index.changed(sidecar);
        Kind kind = Files.exists(sidecar, LinkOption.NOFOLLOW_LINKS) ? Kind.WRITTEN : Kind.DELETED;
        audit.note(
                kind,
                Caller.of(request).name().text(),
                sidecar.toAbsolutePath().toString(),
                Request.getRemoteAddr(request));
    }

    @Override
    public boolean awaitSearchable(Collection<Path> photos) throws InterruptedException {
        return index.awaitSearchable(photos, PATIENCE);
    }
}
