package app.latent.gallery.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the page is set in. The page knows fonts of many systems for each; none is fetched. */
public enum Font {
    SANS,
    HUMANIST,
    ROUNDED,
    SERIF;

    /** As documents and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where there is no such font. */
    public static Optional<Font> parse(String word) {
        return Arrays.stream(values()).filter(font -> font.word().equals(word)).findFirst();
    }
}
