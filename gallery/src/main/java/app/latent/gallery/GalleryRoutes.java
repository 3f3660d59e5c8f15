package app.latent.gallery;

import app.latent.gallery.api.Api;
import app.latent.gallery.api.QueryFilter;
import app.latent.gallery.web.Page;
import app.latent.gallery.web.PageHandler;
import app.latent.gateway.Route;
import app.latent.gateway.http.ApiPath;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The gallery's part of the server. */
public final class GalleryRoutes {
    private GalleryRoutes() {}

    /**
     * @param library the index of the photos, for somebody who sees so much of it
     * @param viewer what the request at hand may see
     * @param root the folder that the paths of the index are relative to
     * @param filters the query language's table, for the page to explain
     */
    public static List<Route> of(
            Function<Scope, PhotoSearch> library, Viewer viewer, Path root, List<QueryFilter> filters) {
        List<Route> routes = new ArrayList<>(pages());
        routes.add(new Route(
                ApiPath.PREFIX,
                Route.Access.SESSION,
                Api.handler(request -> library.apply(viewer.scope(request)), root, filters)));
        return List.copyOf(routes);
    }

    /** The page and the documentation of the API alone, which contain nothing of any library. */
    public static List<Route> pages() {
        Page page = Page.load();
        return Stream.of("/", Page.DOCUMENTATION, Page.DESCRIPTION)
                .map(prefix -> new Route(prefix, Route.Access.PUBLIC, new PageHandler(page)))
                .toList();
    }
}
