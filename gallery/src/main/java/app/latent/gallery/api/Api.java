package app.latent.gallery.api;

import app.latent.gallery.Gallery;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;

/** The resources of the API. */
public final class Api {
    private Api() {}

    /** Endpoints know no other search than that of what the request at hand may see. */
    public static Handler handler(Gallery gallery) {
        return new ApiHandler(
                request -> gallery.library().apply(gallery.viewer().scope(request)), resources(gallery));
    }

    static List<Resource> resources(Gallery gallery) {
        var files = new PhotoFiles(gallery.root());
        return Stream.of(
                        new TimelineEndpoints().resources(),
                        new CountEndpoints().resources(),
                        new PhotoEndpoints(files, gallery.editor()).resources(),
                        new EditEndpoints(files, gallery.editor(), gallery.sidecars()).resources(),
                        new ServerEndpoints(gallery.filters()).resources())
                .flatMap(List::stream)
                .toList();
    }
}
