package app.latent.indexer.metadata;

import java.util.Optional;

/** Ratings as in XMP: 0 for unrated, 1 to 5 stars, -1 for rejected. */
final class Ratings {
    private Ratings() {}

    static Optional<Integer> parse(String text) {
        return Numbers.parse(text).filter(v -> v >= -1 && v <= 5).map(v -> (int) Math.floor(v));
    }
}
