package app.latent.indexer.watermark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who sees photos with the mark alone; never the owner. */
public enum Audience {
    /** Those who may not change the photo. */
    VIEWERS,
    /** Those who may as well. */
    EVERYONE;

    /** As documents and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where there is no such audience. */
    public static Optional<Audience> parse(String word) {
        return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
    }
}
