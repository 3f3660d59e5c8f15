package app.latent.indexer.query;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a photo fulfils or not. */
public sealed interface Condition {

    /** Where words are looked for. */
    enum Place {
        ANYWHERE,
        CAMERA,
        LENS,
        KEYWORD,
        PERSON,
        PATH
    }

    /** Numbers of a photo. */
    enum Quantity {
        ISO,
        RATING,
        FOCAL_LENGTH,
        F_NUMBER
    }

    /**
     * @param words folded, at least one
     * @param adjacent the words follow each other in this order
     * @param lastIsPrefix the last word may be the start of one
     */
    record Text(Place place, List<String> words, boolean adjacent, boolean lastIsPrefix) implements Condition {}

    /**
     * @param from inclusive, null for open
     * @param until exclusive, null for open
     */
    record Taken(@Nullable LocalDateTime from, @Nullable LocalDateTime until) implements Condition {}

    /** Both ends included; infinite where open. */
    record Range(Quantity quantity, double least, double most) implements Condition {}

    record Near(double latitude, double longitude, double kilometres) implements Condition {}

    /** @param type a kind ("video", "raw", "image"), a format ("jpeg") or a media type, in lower case */
    record Type(String type) implements Condition {}

    /** @param pattern folded; {@code *} stands for any characters, {@code ?} for one; matches the start of a file name */
    record Name(String pattern) implements Condition {}
}
