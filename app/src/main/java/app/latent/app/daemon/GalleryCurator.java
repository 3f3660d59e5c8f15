package app.latent.app.daemon;

import app.latent.gallery.library.Curator;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Rights;
import java.nio.file.Path;
import org.eclipse.jetty.server.Request;

/** Albums are the owner's to change: whoever could put a photo into one would say who else sees it. */
record GalleryCurator(PageChanges changes) implements Curator {

    @Override
    public boolean mayCurate(Request request) {
        return Caller.of(request).rights() instanceof Rights.All;
    }

    @Override
    public void shelved(Request request, Path document) {
        changes.note(request, document);
    }
}
