package app.latent.gallery.api;

import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.Stack;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that the index knows of a photo.
 *
 * @param origins whose word counts, by what is told
 * @param editable whether who asks may change what is said of it
 * @param marked whether who asks is shown it with the owner's watermark alone, and gets no file of it
 */
record PhotoDetails(
        @JsonUnwrapped PhotoSummary summary,
        String path,
        long bytes,
        @Nullable Double duration,
        @Nullable String takenOffset,
        boolean takenGuessed,
        @Nullable String camera,
        @Nullable String lens,
        @Nullable Integer iso,
        @Nullable Double fNumber,
        @Nullable Double exposure,
        @Nullable Double focalLength,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double altitude,
        @Nullable String country,
        @Nullable String city,
        @Nullable String caption,
        List<String> keywords,
        List<String> tags,
        List<String> people,
        @Nullable Integer rating,
        List<ColourShare> colours,
        @Nullable Integer sharpness,
        @Nullable Integer quality,
        @Nullable Files stack,
        Map<String, String> origins,
        @Nullable String error,
        boolean editable,
        boolean marked) {

    /**
     * As {@link Stack}.
     *
     * @param kinds some of {@code live}, {@code raw_and_picture}, {@code burst}
     */
    record Files(List<String> kinds, List<String> photos) {
        static @Nullable Files of(@Nullable Stack stack) {
            return stack == null
                    ? null
                    : new Files(
                            stack.kinds().stream()
                                    .map(PhotoDetails::lower)
                                    .sorted()
                                    .toList(),
                            stack.photos());
        }
    }

    /** @param percent of the picture's area */
    record ColourShare(String colour, int percent) {}

    static PhotoDetails of(Photo photo, boolean editable, boolean marked) {
        ZoneOffset offset = photo.takenOffset();
        Look look = photo.look();
        return new PhotoDetails(
                PhotoSummary.of(photo),
                photo.path(),
                photo.bytes(),
                photo.duration(),
                offset == null ? null : offset.getId(),
                photo.takenGuessed(),
                photo.camera(),
                photo.lens(),
                photo.iso(),
                photo.fNumber(),
                photo.exposure(),
                photo.focalLength(),
                photo.latitude(),
                photo.longitude(),
                photo.altitude(),
                photo.country(),
                photo.city(),
                photo.caption(),
                photo.keywords(),
                photo.tags(),
                photo.people(),
                photo.rating(),
                colours(look),
                look == null ? null : look.sharpness(),
                look == null ? null : look.quality(),
                Files.of(photo.stack()),
                origins(photo),
                photo.error(),
                editable,
                marked);
    }

    private static Map<String, String> origins(Photo photo) {
        Map<String, String> origins = new TreeMap<>();
        photo.origins().forEach((told, origin) -> origins.put(lower(told), lower(origin)));
        return origins;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<ColourShare> colours(@Nullable Look look) {
        return look == null
                ? List.of()
                : look.colours().stream()
                        .map(s -> new ColourShare(lower(s.colour()), s.percent()))
                        .toList();
    }
}
