package app.latent.indexer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a picture from its pixels alone. docs/metadata.md says how each is worked out, and what it cannot tell.
 *
 * @param colours those that cover a noticeable part of the picture, the largest share first
 * @param mono black and white, or toned in one colour
 * @param sharpness 0 for no detail to 100 for detail everywhere; null where that cannot be told
 * @param quality 0 to 100, from exposure, contrast and sharpness
 * @param fingerprint a perceptual hash: the same picture in another size or format differs in few bits; null where there is
 *     nothing to be seen
 * @param placeholder a ThumbHash in URL-safe Base64: what to show until the thumbnail has come
 */
public record Look(
        List<Share> colours,
        boolean mono,
        @Nullable Integer sharpness,
        int quality,
        @Nullable Long fingerprint,
        String placeholder) {

    /** The sharpness below which a photo looks blurred at a glance. */
    public static final int SHARP = 25;

    /** The percentage of a picture from which people call it by a colour. */
    public static final int NOTABLE_PERCENT = 10;

    /** The colours that people have names for. */
    public enum Colour {
        BLACK,
        WHITE,
        GREY,
        BROWN,
        RED,
        ORANGE,
        YELLOW,
        GREEN,
        TEAL,
        BLUE,
        PURPLE,
        PINK
    }

    /** @param percent of the picture's area, 1 to 100 */
    public record Share(Colour colour, int percent) {}

    /** The percentage of the picture's area in a colour; 0 where it is not among {@link #colours}. */
    public int percent(Colour colour) {
        return colours.stream()
                .filter(s -> s.colour == colour)
                .mapToInt(Share::percent)
                .sum();
    }
}
