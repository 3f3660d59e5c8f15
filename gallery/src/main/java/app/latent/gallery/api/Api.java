package app.latent.gallery.api;

import app.latent.indexer.PhotoSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;

/** The resources of the API. */
public final class Api {
    private Api() {}

    /**
     * @param searches what the request at hand may see: endpoints know no other search
     * @param root the folder that the paths of the searches are relative to
     */
    public static Handler handler(Function<Request, PhotoSearch> searches, Path root, List<QueryFilter> filters) {
        var photos = new PhotoEndpoints(root);
        var timeline = new TimelineEndpoints();
        var counts = new CountEndpoints();
        var help = new QueryHelp(List.copyOf(filters));
        return new ApiHandler(
                searches,
                List.of(
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
                        new Resource(
                                "/api/status",
                                call -> new Answer.Json(call.search().status())),
                        new Resource("/api/query-help", _ -> new Answer.Json(help))));
    }

    private record QueryHelp(List<QueryFilter> filters) {}
}
