package app.latent.gallery.theme;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The colours of the page, in the light or in the dark, of which each text can be read on each ground.
 *
 * @param colours one for each tone
 */
public record Palette(Scheme scheme, Map<Tone, Colour> colours) {
    /** WCAG 2.2, 1.4.3, for text of usual size. */
    private static final double LEAST_CONTRAST = 4.5;

    /** When they are shown. */
    public enum Scheme {
        LIGHT(0xb3261e),
        DARK(0xff9a8f);

        private final int danger;

        /** @param danger the colour of warnings, which no theme changes; as in {@code tokens.css} */
        Scheme(int danger) {
            this.danger = danger;
        }

        private Colour danger() {
            return new Colour(danger);
        }

        /** As documents and the API write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException where a colour is missing, or text could not be read; its message is for whoever chose them */
    public Palette {
        colours = Map.copyOf(new EnumMap<>(colours));
        for (Tone tone : Tone.values()) {
            if (!colours.containsKey(tone)) {
                throw new IllegalArgumentException(scheme.word() + " needs a colour for " + tone.word() + ".");
            }
        }
        for (Tone tone : Tone.values()) {
            for (Tone ground : tone.readOn()) {
                requireReadable(scheme, tone.word(), of(colours, tone), ground, colours);
            }
        }
        for (Tone ground : Tone.GROUNDS) {
            requireReadable(scheme, "a warning", scheme.danger(), ground, colours);
        }
    }

    public Colour of(Tone tone) {
        return of(colours, tone);
    }

    private static Colour of(Map<Tone, Colour> colours, Tone tone) {
        return Objects.requireNonNull(colours.get(tone));
    }

    private static void requireReadable(
            Scheme scheme, String text, Colour colour, Tone ground, Map<Tone, Colour> colours) {
        if (colour.contrastWith(of(colours, ground)) < LEAST_CONTRAST) {
            throw new IllegalArgumentException("%s: %s could not be read on %s. The contrast must be at least %s to 1."
                    .formatted(scheme.word(), text, ground.word(), LEAST_CONTRAST));
        }
    }
}
