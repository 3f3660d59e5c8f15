package app.latent.indexer.query;

import app.latent.indexer.Area;
import app.latent.indexer.Look;
import app.latent.indexer.text.Folding;
import java.time.LocalDateTime;
import java.time.MonthDay;
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
        /** Country, region and city. */
        NAMED_PLACE,
        PATH;

        /** Words of people, which have a plural. */
        public boolean hasForms() {
            return this == ANYWHERE || this == KEYWORD;
        }
    }

    /** How words are compared. */
    enum Match {
        /** They follow each other as they are. */
        EXACT,
        /** They follow each other; singular and plural are the same. */
        FORMS,
        /** As {@link #FORMS}, but the last may be the start of a word, and then stands anywhere. */
        UNFINISHED,
        /** They stand anywhere, and a {@code *} in them is for any characters. */
        WILD
    }

    /** Numbers of a photo, told to so many decimals. */
    enum Quantity {
        ISO(0),
        /** 0 for none, -1 for rejected. */
        RATING(0),
        FOCAL_LENGTH(0),
        F_NUMBER(1),
        MEGAPIXELS(0),
        BYTES(0);

        private final int decimals;

        Quantity(int decimals) {
            this.decimals = decimals;
        }

        int decimals() {
            return decimals;
        }
    }

    /** How the picture lies, as it is shown. */
    enum Shape {
        PORTRAIT,
        LANDSCAPE,
        SQUARE
    }

    /** What a file is, by its content. */
    enum Kind {
        IMAGE,
        RAW,
        VIDEO,
        DRAWING,
        OTHER
    }

    /** What has names within one another. */
    enum Tree {
        FOLDER,
        TAG
    }

    /** @param words folded, at least one */
    record Text(Place place, List<String> words, Match match) implements Condition {}

    /**
     * @param from inclusive, null for open
     * @param until exclusive, null for open
     */
    record Taken(@Nullable LocalDateTime from, @Nullable LocalDateTime until) implements Condition {}

    /** In whatever year. */
    record OnDay(MonthDay day) implements Condition {}

    /** Both ends included; infinite where open. */
    record Range(Quantity quantity, double least, double most) implements Condition {}

    record Near(double latitude, double longitude, double kilometres) implements Condition {}

    record Within(Area area) implements Condition {}

    record Shaped(Shape shape) implements Condition {}

    /** Covers a notable part of the picture. */
    record Coloured(Look.Colour colour) implements Condition {}

    record OfKind(Kind kind) implements Condition {}

    /** @param format the last part of a media type in lower case, "jpeg" or "cr3", or the whole of it */
    record Format(String format) implements Condition {}

    record Having(Trait trait) implements Condition {}

    /**
     * In an album, or one below it, by names.
     *
     * @param words as of {@link Text}; none where the name has no word, as "★" has none
     * @param folded the name as it was typed, without case and accents
     */
    record InAlbum(List<String> words, Match match, String folded) implements Condition {

        /** @param path the album's name behind those of the albums it is in, with {@code /} between names */
        public boolean isCalled(String path) {
            return words.isEmpty() ? Folding.of(path).contains(folded) : WordMatch.isIn(path, words, match);
        }
    }

    /**
     * In a folder or with a tag, or one below it; whole names, without regard to case and accents.
     *
     * @param path from the top, with {@code /} between names and none at either end; not empty
     */
    record Below(Tree tree, String path) implements Condition {}

    /** @param pattern folded; {@code *} stands for any characters, {@code ?} for one; matches the start of a file name */
    record Name(String pattern) implements Condition {}
}
