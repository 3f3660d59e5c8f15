package app.latent.gallery;

import app.latent.gallery.api.Api;
import app.latent.gallery.api.QueryFilter;
import app.latent.gallery.web.Page;
import app.latent.gallery.web.PageHandler;
import app.latent.gateway.Route;
import app.latent.gateway.http.ApiPath;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Scope;
import app.latent.indexer.edit.Sidecars;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The gallery's part of the server. */
public final class GalleryRoutes {
    private GalleryRoutes() {}

    /**
     * @param library the index of the photos, for somebody who sees so much of it
     * @param viewer what the request at hand may see
     * @param root the folder that the paths of the index are relative to
     * @param filters the query language's table, for the page to explain
     * @param editor who may edit what
     * @param sidecars what they edit; keeps the last edits of that root
     */
    public static List<Route> of(
            Function<Scope, PhotoSearch> library,
            Viewer viewer,
            Path root,
            List<QueryFilter> filters,
            Editor editor,
            Sidecars sidecars) {
        return List.of(
                page(),
                new Route(
                        ApiPath.PREFIX,
                        Route.Access.SESSION,
                        Api.handler(request -> library.apply(viewer.scope(request)), root, filters, editor, sidecars)));
    }

    /** The page alone, which contains nothing of any library. */
    public static Route page() {
        return new Route("/", Route.Access.PUBLIC, new PageHandler(Page.load()));
    }
}
