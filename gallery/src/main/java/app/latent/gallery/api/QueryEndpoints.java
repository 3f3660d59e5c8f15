package app.latent.gallery.api;

import app.latent.gallery.complete.Completer;
import app.latent.gallery.complete.Completion;
import app.latent.gallery.library.QueryFilter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Help for whoever types a query. */
final class QueryEndpoints {
    private static final int USUAL_COMPLETIONS = 8;
    private static final int MOST_COMPLETIONS = 50;

    private final List<QueryFilter> filters;
    private final Completer completer;

    QueryEndpoints(List<QueryFilter> filters) {
        this.filters = List.copyOf(filters);
        this.completer = new Completer(filters);
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("query-help", _ -> new Answer.Json(new QueryHelp(filters))),
                Resource.get("completions", this::completions));
    }

    private Answer completions(Call call) throws ApiException, IOException {
        String typed = Objects.requireNonNullElse(call.parameters().getValue("q"), "");
        int caret = call.number("caret", 0, typed.length(), typed.length());
        int limit = call.number("limit", 1, MOST_COMPLETIONS, USUAL_COMPLETIONS);
        return new Answer.Json(new Completions(completer.complete(call.search(), typed, caret, limit)));
    }

    private record QueryHelp(List<QueryFilter> filters) {}

    private record Completions(List<Completion> completions) {}
}
