package app.latent.gallery.api;

import app.latent.gallery.library.QueryFilter;
import java.util.List;

/** How far the index is, and what can be asked of it. */
final class ServerEndpoints {
    private final List<QueryFilter> filters;

    ServerEndpoints(List<QueryFilter> filters) {
        this.filters = List.copyOf(filters);
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("status", call -> new Answer.Json(call.search().status())),
                Resource.get("query-help", _ -> new Answer.Json(new QueryHelp(filters))));
    }

    private record QueryHelp(List<QueryFilter> filters) {}
}
