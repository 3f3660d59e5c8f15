package app.latent.gallery.api;

import app.latent.indexer.Area;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import app.latent.indexer.place.Places;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where photos are, and what is there. */
final class MapEndpoints {
    private static final int DEEPEST_ZOOM = 22;
    private static final int EDGES = 4;
    private static final int USUAL_PLACES = 50;
    private static final int MOST_PLACES = 500;

    List<Resource> resources() {
        return List.of(Resource.get("map", this::clusters), Resource.get("map/places", this::places));
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

    private Answer places(Call call) throws ApiException {
        Area area = area(call.text("area"));
        int limit = call.number("limit", 1, MOST_PLACES, USUAL_PLACES);
        return new Answer.Json(new PlaceList(Places.get().largestIn(area, limit).stream()
                .map(spot -> new Place(spot.name(), spot.country(), spot.latitude(), spot.longitude()))
                .toList()));
    }

    private record Clusters(List<PhotoSearch.Cluster> clusters) {}

    private record PlaceList(List<Place> places) {}

    private record Place(String name, String country, double latitude, double longitude) {}
}
