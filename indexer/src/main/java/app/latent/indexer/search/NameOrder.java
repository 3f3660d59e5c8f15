package app.latent.indexer.search;

import app.latent.indexer.text.Folding;
import java.util.regex.Pattern;

/** The order of file names as people read them. */
final class NameOrder {
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

    /** Of the numbers that cameras count and times are written with. */
    private static final int DIGITS = 20;

    private NameOrder() {}

    /** What names are compared by, character by character: numbers have all the same length. */
    static String key(String name) {
        return NUMBER.matcher(Folding.of(name)).replaceAll(number -> {
            String digits = number.group(1);
            return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        });
    }
}
