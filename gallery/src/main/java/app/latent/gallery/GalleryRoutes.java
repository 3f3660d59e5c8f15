package app.latent.gallery;

import app.latent.gallery.api.Api;
import app.latent.gallery.api.QueryFilter;
import app.latent.gallery.web.Page;
import app.latent.gallery.web.PageHandler;
import app.latent.gateway.Route;
import app.latent.indexer.PhotoSearch;
import java.nio.file.Path;
import java.util.List;

/** The gallery's part of the server. */
public final class GalleryRoutes {
    private GalleryRoutes() {}

    /**
     * @param search the index of the photos
     * @param root the folder that the paths of {@code search} are relative to
     * @param filters the query language's table, for the page to explain
     */
    public static List<Route> of(PhotoSearch search, Path root, List<QueryFilter> filters) {
        return List.of(
                new Route("/", Route.Access.PUBLIC, new PageHandler(Page.load())),
                new Route("/api/", Route.Access.OWNER, Api.handler(search, root, filters)));
    }
}
