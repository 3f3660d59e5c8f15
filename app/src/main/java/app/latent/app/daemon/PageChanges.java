package app.latent.app.daemon;

import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.indexer.pipeline.PhotoIndex;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.eclipse.jetty.server.Request;

/** What the gallery changes in the vault is told to the index at once, and noted as what WebDAV changes is. */
record PageChanges(PhotoIndex index, AuditLog audit) {

    /** @param file that was written, or has gone */
    void note(Request request, Path file) {
        // The vault's own news of it is on its way, and may come after the page has asked.
        index.changed(file);
        Kind kind = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Kind.WRITTEN : Kind.DELETED;
        audit.note(request, kind, file.toAbsolutePath().toString());
    }
}
