package app.latent.indexer.metadata;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that makers give to one camera or lens alone. */
final class Serials {
    private static final Pattern SAYS_SOMETHING = Pattern.compile(".*[1-9A-Za-z].*");

    private Serials() {}

    /** Where there is none, many cameras write zeros. */
    static Optional<String> of(Optional<String> told) {
        return told.filter(number -> SAYS_SOMETHING.matcher(number).matches());
    }
}
