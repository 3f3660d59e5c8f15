package app.latent.indexer.metadata;

import java.util.Optional;
import java.util.regex.Pattern;

/** Text from files, made fit for people and for limits. */
public final class Text {
    /** More is cut: a caption, not a book. */
    public static final int LONGEST = 8_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private Text() {}

    /** Without padding and control characters; empty where nothing is left. A NUL ends the text, as in C. */
    public static Optional<String> clean(String raw) {
        int nul = raw.indexOf('\0');
        String ended = nul < 0 ? raw : raw.substring(0, nul);
        String cut = ended.substring(0, Math.min(LONGEST, ended.length()));
        String clean = CONTROL.matcher(cut.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
