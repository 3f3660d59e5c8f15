package app.latent.gallery.api;

import app.latent.indexer.PhotoSearch;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.server.Handler;

/** The resources of the API. */
public final class Api {
    private Api() {}

    /** @param root the folder that the paths of {@code search} are relative to */
    public static Handler handler(PhotoSearch search, Path root, List<QueryFilter> filters) {
        var photos = new PhotoEndpoints(search, root);
        var timeline = new TimelineEndpoints(search);
        var counts = new CountEndpoints(search);
        var help = new QueryHelp(List.copyOf(filters));
        return new ApiHandler(List.of(
                new Resource("/api/photos", timeline::photos),
                new Resource("/api/timeline", timeline::months),
                new Resource("/api/timeline/days", timeline::days),
                new Resource("/api/on-this-day", timeline::onThisDay),
                new Resource("/api/facets", counts::facets),
                new Resource("/api/map", counts::clusters),
                new Resource("/api/photos/{id}", photos::details),
                new Resource("/api/photos/{id}/thumbnail", photos::thumbnail),
                new Resource("/api/photos/{id}/original", photos::original),
                new Resource("/api/photos/{id}/similar", photos::similar),
                new Resource("/api/status", _ -> new Answer.Json(search.status())),
                new Resource("/api/query-help", _ -> new Answer.Json(help))));
    }

    private record QueryHelp(List<QueryFilter> filters) {}
}
