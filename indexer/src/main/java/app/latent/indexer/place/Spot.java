package app.latent.indexer.place;

import org.jspecify.annotations.Nullable;

/**
 * A city, town or village.
 *
 * @param region null where it is in none
 * @param latitude degrees north, to a thousandth
 * @param longitude degrees east, to a thousandth
 */
public record Spot(String name, @Nullable String region, String country, double latitude, double longitude) {}
