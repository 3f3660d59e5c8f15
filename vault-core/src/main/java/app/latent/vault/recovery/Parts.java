package app.latent.vault.recovery;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts what was typed into the parts of a recovery key: views of it, so that nothing is left to wipe. */
final class Parts {

    private static final int LONGEST_LINE_NUMBER = 2;

    private Parts() {}

    /** Between words and groups there may be spaces, line breaks, commas and hyphens, and numbers as a printed page has them ("12."). */
    static List<CharBuffer> of(char[] text) {
        List<CharBuffer> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at < text.length && !isSeparator(text[at])) continue;
            CharBuffer part = CharBuffer.wrap(text, from, at - from);
            boolean isNumber = at < text.length && text[at] == '.' && isNumber(part);
            if (!part.isEmpty() && !isNumber) parts.add(part);
            from = at + 1;
        }
        return parts;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ',' || c == '-' || c == '.';
    }

    private static boolean isNumber(CharBuffer part) {
        return part.length() <= LONGEST_LINE_NUMBER && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
