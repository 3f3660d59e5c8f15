package app.latent.indexer.watermark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where in a photo its mark is. */
public enum Position {
    TOP_LEFT(0, 0),
    TOP(0.5, 0),
    TOP_RIGHT(1, 0),
    LEFT(0, 0.5),
    CENTRE(0.5, 0.5),
    RIGHT(1, 0.5),
    BOTTOM_LEFT(0, 1),
    BOTTOM(0.5, 1),
    BOTTOM_RIGHT(1, 1);

    private final double across;
    private final double down;

    Position(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** Which share of the free room is on the left of the mark. */
    double across() {
        return across;
    }

    /** Which share of the free room is above the mark. */
    double down() {
        return down;
    }

    /** As documents and the API write it, such as {@code bottom-right}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty where there is no such position. */
    public static Optional<Position> parse(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
    }
}
