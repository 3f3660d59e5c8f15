package app.latent.gallery.api;

import app.latent.indexer.Facet;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What photos have in common. */
final class CountEndpoints {
    private static final int USUAL_VALUES = 20;
    private static final int MOST_VALUES = 1000;
    private static final int MOST_GROUPS = 10_000;
    private static final Set<Facet> GROUPED = EnumSet.complementOf(EnumSet.of(Facet.ALBUM));

    List<Resource> resources() {
        return List.of(Resource.get("facets", this::facets), Resource.get("groups", this::groups));
    }

    private Answer facets(Call call) throws ApiException, QueryException, IOException {
        int limit = call.number("limit", 1, MOST_VALUES, USUAL_VALUES);
        Map<String, List<PhotoSearch.FacetCount>> counts = new LinkedHashMap<>();
        call.search()
                .facets(call.query(), facets(call.text("of"), EnumSet.allOf(Facet.class)), limit)
                .forEach((facet, values) -> counts.put(label(facet), values));
        return new Answer.Json(new Facets(counts));
    }

    private Answer groups(Call call) throws ApiException, QueryException, IOException {
        int limit = call.number("limit", 1, MOST_GROUPS, USUAL_VALUES);
        Set<Facet> facets = facets(call.text("of"), GROUPED);
        PhotoSearch.Group whole = call.search().whole(call.query());
        Map<String, List<PhotoSearch.Group>> groups = new LinkedHashMap<>();
        call.search().groups(call.query(), facets, limit).forEach((facet, values) -> groups.put(label(facet), values));
        return new Answer.Json(new Groups(whole.photos(), whole.bytes(), groups));
    }

    /** @param all that may be named, and are meant where none is */
    private static Set<Facet> facets(Optional<String> names, Set<Facet> all) throws ApiException {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        for (String name : names.map(n -> n.split(",", -1)).orElse(new String[0])) {
            facets.add(all.stream()
                    .filter(facet -> label(facet).equals(name))
                    .findFirst()
                    .orElseThrow(() -> ApiException.parameter("of must be some of "
                            + String.join(
                                    ", ",
                                    all.stream().map(CountEndpoints::label).toList())
                            + ".")));
        }
        return facets.isEmpty() ? all : facets;
    }

    private static String label(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private record Groups(long photos, long bytes, Map<String, List<PhotoSearch.Group>> groups) {}

    private record Facets(Map<String, List<PhotoSearch.FacetCount>> facets) {}
}
