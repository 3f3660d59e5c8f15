package app.latent.gallery;

import app.latent.gallery.api.Api;
import app.latent.gallery.care.Care;
import app.latent.gallery.library.Library;
import app.latent.gallery.web.Page;
import app.latent.gallery.web.PageHandler;
import app.latent.gateway.Route;
import app.latent.gateway.http.ApiPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;

/** The gallery's part of the server. */
public final class GalleryRoutes {
    private GalleryRoutes() {}

    public static List<Route> of(Library library) {
        List<Route> routes = new ArrayList<>(pages());
        routes.add(new Route(ApiPath.PREFIX, Route.Access.SESSION, Api.handler(library)));
        return List.copyOf(routes);
    }

    /** What is the owner's alone, of a vault that a library is in. */
    public static Route of(Library library, Care care) {
        return new Route(ApiPath.PREFIX + "vault", Route.Access.OWNER, Api.handler(library, care));
    }

    /** What others look at and say, which is the owner's alone. */
    public static List<Route> ofOthers(Library library) {
        Handler handler = Api.ofOthers(library);
        return Stream.of("visits", "comments")
                .map(name -> new Route(ApiPath.PREFIX + name, Route.Access.OWNER, handler))
                .toList();
    }

    /** The page and the documentation of the API alone, which contain nothing of any library. */
    public static List<Route> pages() {
        Page page = Page.load();
        return Stream.of("/", Page.DOCUMENTATION, Page.DESCRIPTION)
                .map(prefix -> new Route(prefix, Route.Access.PUBLIC, new PageHandler(page)))
                .toList();
    }
}
