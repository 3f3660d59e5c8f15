package app.latent.indexer.query;

import app.latent.indexer.Look;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.look.Shapes;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.CaptureTime;
import app.latent.indexer.metadata.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** All that a photo can be or have, and when: one line each is all that {@code is:} and {@code has:} need. */
public enum Trait {
    FAVORITE("is", a -> a.metadata().get(Fact.FAVOURITE).filter(f -> f > 0).isPresent(), "favourite"),
    ARCHIVED("is", a -> a.metadata().get(Fact.ARCHIVED).filter(f -> f > 0).isPresent()),
    LIVE("is", a -> knows(a, Fact.MOTION) || knows(a, Fact.CONTENT_ID), "motion"),
    ANIMATED("is", a -> knows(a, Fact.FRAMES)),
    BURST("is", a -> knows(a, Fact.BURST_ID)),
    RAW("is", a -> isOf(a, MediaType.Kind.RAW)),
    VIDEO("is", a -> isOf(a, MediaType.Kind.VIDEO), "movie"),
    GEOTAGGED("is", a -> knows(a, Fact.POSITION)),
    RATED("is", a -> a.metadata().get(Fact.RATING).filter(r -> r > 0).isPresent()),
    REJECTED("is", a -> a.metadata().get(Fact.RATING).filter(r -> r < 0).isPresent()),
    MONO("is", a -> looks(a, Look::mono), "monochrome", "grayscale", "greyscale"),
    BLURRY("is", a -> looks(a, Trait::isBlurry), "blurred", "unsharp"),
    PANORAMA("is", a -> Shapes.isPanorama(a.metadata(), a.type(), a.width(), a.height()), "pano"),
    SCREENSHOT("is", (a, path) -> Shapes.isScreenshot(path, a.metadata(), a.width(), a.height())),
    /** Told by the other photos, and so by the index as it is; no photo is it by itself. */
    DUPLICATE("is", _ -> false, "duplicates", "copy"),
    /** One of several files that are one photo; and, below, one that is not the first of them. Told by the others too. */
    STACKED("is", _ -> false, "stack"),
    COVERED("is", _ -> false),
    FAILED("is", a -> a.error() != null, "broken"),
    GPS("has", a -> knows(a, Fact.POSITION), "location", "position"),
    ALTITUDE(
            "has",
            a -> a.metadata()
                    .get(Fact.POSITION)
                    .filter(p -> p.altitude() != null)
                    .isPresent()),
    TIME("has", a -> a.metadata().taken().filter(t -> !t.isGuess()).isPresent(), "date"),
    ZONE("has", a -> a.metadata().taken().map(CaptureTime::offset).isPresent()),
    CAMERA("has", a -> a.metadata().camera().isPresent()),
    LENS("has", a -> knows(a, Fact.LENS)),
    TITLE("has", a -> knows(a, Fact.TITLE)),
    CAPTION("has", a -> knows(a, Fact.CAPTION), "description"),
    TAG("has", a -> !a.metadata().tags().isEmpty(), "keyword", "tags", "keywords"),
    PERSON("has", a -> knows(a, Fact.PEOPLE), "people"),
    FACES("has", a -> knows(a, Fact.FACES), "face"),
    PLACE("has", a -> knows(a, Fact.COUNTRY) || knows(a, Fact.REGION) || knows(a, Fact.CITY)),
    CREATOR("has", a -> knows(a, Fact.CREATORS), "author"),
    SOFTWARE("has", a -> knows(a, Fact.SOFTWARE)),
    SERIAL("has", a -> knows(a, Fact.SERIAL)),
    PROFILE("has", a -> knows(a, Fact.COLOUR_PROFILE));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // all are lambdas without state
    private final BiPredicate<Analysis, String> predicate;

    @SuppressWarnings("ImmutableEnumChecker") // as List.of makes it
    private final List<String> otherNames;

    Trait(String key, Predicate<Analysis> predicate, String... otherNames) {
        this(key, (photo, _) -> predicate.test(photo), otherNames);
    }

    Trait(String key, BiPredicate<Analysis, String> predicate, String... otherNames) {
        this.key = key;
        this.predicate = predicate;
        this.otherNames = List.of(otherNames);
    }

    /** "favorite". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param photo with the metadata of the files beside it
     * @param path in the library
     */
    public boolean isOf(Analysis photo, String path) {
        return predicate.test(photo, path);
    }

    /** Those of one filter, {@code is} or {@code has}. */
    static List<Trait> of(String key) {
        return Arrays.stream(values()).filter(t -> t.key.equals(key)).toList();
    }

    boolean isCalled(String name) {
        return label().equals(name) || otherNames.contains(name);
    }

    String key() {
        return key;
    }

    List<String> otherNames() {
        return otherNames;
    }

    private static boolean looks(Analysis photo, Predicate<Look> so) {
        Look look = photo.look();
        return look != null && so.test(look);
    }

    private static boolean isBlurry(Look look) {
        Integer sharpness = look.sharpness();
        return sharpness != null && sharpness < Look.SHARP;
    }

    private static boolean knows(Analysis photo, Fact<?> fact) {
        return photo.metadata().facts().contains(fact);
    }

    private static boolean isOf(Analysis photo, MediaType.Kind kind) {
        return MediaType.byMime(photo.type()).filter(t -> t.kind() == kind).isPresent();
    }
}
