package app.latent.app.daemon;

import app.latent.gallery.library.Curator;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Rights;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.indexer.pipeline.PhotoIndex;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.eclipse.jetty.server.Request;

/** Albums are the owner's to change: whoever could put a photo into one would say who else sees it. */
record GalleryCurator(PhotoIndex index, AuditLog audit) implements Curator {

    @Override
    public boolean mayCurate(Request request) {
        return Caller.of(request).rights() instanceof Rights.All;
    }

    @Override
    public void shelved(Request request, Path document) {
        // The vault's own news of it is on its way, and may come after the page has asked.
        index.changed(document);
        Kind kind = Files.exists(document, LinkOption.NOFOLLOW_LINKS) ? Kind.WRITTEN : Kind.DELETED;
        audit.note(
                kind,
                Caller.of(request).name().text(),
                document.toAbsolutePath().toString(),
                Request.getRemoteAddr(request));
    }
}
