package app.latent.indexer.edit;

import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sidecar says, as it is told to users; null where it says nothing of it.
 *
 * @param orientation how the stored picture is shown, 1 to 8 as in EXIF
 * @param taken local time, with its zone where that is known: {@code 2024-05-17T12:30:00+02:00}
 */
public record Words(
        @Nullable List<String> tags,
        @Nullable List<String> people,
        @Nullable String caption,
        @Nullable Integer rating,
        @Nullable Boolean favorite,
        @Nullable Boolean archived,
        @Nullable Integer orientation,
        @Nullable String taken,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double altitude,
        @Nullable String country,
        @Nullable String region,
        @Nullable String city) {

    public static Words of(Metadata told) {
        Optional<Position> place = told.get(Fact.POSITION);
        return new Words(
                told.get(Fact.KEYWORDS).isEmpty() ? null : told.tags(),
                told.get(Fact.PEOPLE).orElse(null),
                told.get(Fact.CAPTION).orElse(null),
                told.get(Fact.RATING).orElse(null),
                told.get(Fact.FAVOURITE).map(f -> f == 1).orElse(null),
                told.get(Fact.ARCHIVED).map(a -> a == 1).orElse(null),
                told.get(Fact.ORIENTATION).orElse(null),
                told.get(Fact.ORIGINAL).map(Words::time).orElse(null),
                place.map(Position::latitude).orElse(null),
                place.map(Position::longitude).orElse(null),
                place.map(Position::altitude).orElse(null),
                told.get(Fact.COUNTRY).orElse(null),
                told.get(Fact.REGION).orElse(null),
                told.get(Fact.CITY).orElse(null));
    }

    private static String time(Moment moment) {
        String zone = moment.offset() == null ? "" : moment.offset().getId();
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.time()) + zone;
    }
}
