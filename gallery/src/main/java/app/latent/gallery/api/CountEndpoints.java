package app.latent.gallery.api;

import app.latent.indexer.Facet;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import java.io.IOException;
import java.util.Arrays;
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

    List<Resource> resources() {
        return List.of(Resource.get("facets", this::facets));
    }

    private Answer facets(Call call) throws ApiException, QueryException, IOException {
        int limit = call.number("limit", 1, MOST_VALUES, USUAL_VALUES);
        Map<String, List<PhotoSearch.FacetCount>> counts = new LinkedHashMap<>();
        call.search()
                .facets(call.query(), facets(call.text("of")), limit)
                .forEach((facet, values) -> counts.put(label(facet), values));
        return new Answer.Json(new Facets(counts));
    }

    private static Set<Facet> facets(Optional<String> names) throws ApiException {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        for (String name : names.map(n -> n.split(",", -1)).orElse(new String[0])) {
            facets.add(Arrays.stream(Facet.values())
                    .filter(facet -> label(facet).equals(name))
                    .findFirst()
                    .orElseThrow(() -> ApiException.parameter("of must be some of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(Facet.values())
                                            .map(CountEndpoints::label)
                                            .toList())
                            + ".")));
        }
        return facets.isEmpty() ? EnumSet.allOf(Facet.class) : facets;
    }

    private static String label(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private record Facets(Map<String, List<PhotoSearch.FacetCount>> facets) {}
}
