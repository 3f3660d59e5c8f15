package app.latent.gallery.api;

import app.latent.indexer.Area;
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

/** What photos have in common, and where on the map they are. */
final class CountEndpoints {
    private static final int USUAL_VALUES = 20;
    private static final int MOST_VALUES = 1000;
    private static final int DEEPEST_ZOOM = 22;
    private static final int EDGES = 4;

    List<Resource> resources() {
        return List.of(Resource.get("facets", this::facets), Resource.get("map", this::clusters));
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

    private Answer clusters(Call call) throws ApiException, QueryException, IOException {
        Area area = area(call.text("area"));
        int zoom = call.number("zoom", 0, DEEPEST_ZOOM, 0);
        return new Answer.Json(new Clusters(call.search().clusters(call.query(), area, zoom)));
    }

    private static Area area(Optional<String> text) throws ApiException {
        if (text.isEmpty()) {
            return Area.WORLD;
        }
        String[] edges = text.get().split(",", -1);
        try {
            if (edges.length == EDGES) {
                return new Area(
                        Double.parseDouble(edges[0]),
                        Double.parseDouble(edges[1]),
                        Double.parseDouble(edges[2]),
                        Double.parseDouble(edges[3]));
            }
        } catch (IllegalArgumentException e) {
            // Told below, as too few numbers are.
        }
        throw ApiException.parameter("area must be south,west,north,east in degrees.");
    }

    private record Facets(Map<String, List<PhotoSearch.FacetCount>> facets) {}

    private record Clusters(List<PhotoSearch.Cluster> clusters) {}
}
