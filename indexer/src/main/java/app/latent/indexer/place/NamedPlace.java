package app.latent.indexer.place;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a position is called.
 *
 * @param country its English name
 * @param code of the country: ISO 3166-1, two capital letters
 * @param region state, province or the like; null where none is near, or the country has none
 * @param city null where none is near
 * @param zone null where it is not known
 */
public record NamedPlace(
        String country,
        String code,
        @Nullable String region,
        @Nullable String city,
        @Nullable ZoneId zone) {}
