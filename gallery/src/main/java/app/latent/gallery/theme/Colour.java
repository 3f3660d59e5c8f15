package app.latent.gallery.theme;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque colour in sRGB. It has one form, {@code #rrggbb} in small letters, and no other of CSS.
 *
 * @param rgb eight bits each of red, green and blue
 */
public record Colour(int rgb) {
    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
    private static final int LARGEST = 0xFFFFFF;

    /** @throws IllegalArgumentException where it has more bits than that */
    public Colour {
        if (rgb < 0 || rgb > LARGEST) {
            throw new IllegalArgumentException("A colour has 24 bits.");
        }
    }

    /** Empty where it is not of the form. */
    public static Optional<Colour> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new Colour(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    /** From 1, none, to 21: WCAG 2.2, contrast ratio. */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int lowestByte) {
        double share = (lowestByte & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "#%06x".formatted(rgb);
    }
}
