package app.latent.gallery.api;

import app.latent.gallery.Editor;
import app.latent.gateway.http.ApiPath;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.edit.Sidecars;
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
    public static Handler handler(
            Function<Request, PhotoSearch> searches,
            Path root,
            List<QueryFilter> filters,
            Editor editor,
            Sidecars sidecars) {
        var files = new PhotoFiles(root);
        var photos = new PhotoEndpoints(files, editor);
        var edits = new EditEndpoints(files, editor, sidecars);
        var timeline = new TimelineEndpoints();
        var counts = new CountEndpoints();
        var help = new QueryHelp(List.copyOf(filters));
        return new ApiHandler(
                searches,
                List.of(
                        at("photos", timeline::photos),
                        at("timeline", timeline::months),
                        at("timeline/days", timeline::days),
                        at("on-this-day", timeline::onThisDay),
                        at("facets", counts::facets),
                        at("map", counts::clusters),
                        at("photos/{id}", photos::details),
                        at("photos/{id}/thumbnail", photos::thumbnail),
                        at("photos/{id}/original", photos::original),
                        at("photos/{id}/similar", photos::similar),
                        Resource.post(ApiPath.PREFIX + "edits", edits::edit),
                        Resource.post(ApiPath.PREFIX + "edits/undo", edits::undo),
                        at("status", call -> new Answer.Json(call.search().status())),
                        at("query-help", _ -> new Answer.Json(help))));
    }

    private static Resource at(String template, Endpoint endpoint) {
        return Resource.get(ApiPath.PREFIX + template, endpoint);
    }

    private record QueryHelp(List<QueryFilter> filters) {}
}
