package app.latent.app.daemon;

import app.latent.gallery.library.Marking;
import app.latent.gateway.account.Caller;
import java.util.List;
import org.eclipse.jetty.server.Request;

/** Photos are shown without a watermark to those whose rights give them the files. */
final class GalleryReaders implements Marking.Readers {

    @Override
    public boolean mayRead(Request request, List<String> folder) {
        return Caller.of(request).rights().handOut(folder);
    }

    @Override
    public boolean mayReadAll(Request request) {
        return Caller.of(request).rights().handOutAll();
    }
}
