package app.latent.indexer.query;

import app.latent.indexer.text.Folding;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Text as words that can be compared: without case and accents ("Zürich" is "zurich", "Straße" is "strasse"), cut at
 * whatever is neither letter nor digit. Scripts written without blanks give one word a character. The index and the query
 * use the same words, so that they meet.
 */
public final class Words {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Words() {}

    public static List<String> of(String text) {
        return cut(text, false);
    }

    /** As {@link #of}, where {@code *} belongs to its word; none is of nothing else. */
    static List<String> wild(String text) {
        return cut(text, true).stream()
                .filter(w -> !w.replace("*", "").isEmpty())
                .toList();
    }

    /** The word is a character of a script without blanks: it is complete, whatever follows. */
    static boolean isComplete(String word) {
        return isWithoutBlanks(word.codePointAt(0));
    }

    private static List<String> cut(String text, boolean wild) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Folding.of(text).codePoints().forEach(c -> {
            if (!isWordCharacter(c) && !(wild && c == '*')) {
                flush(word, words);
            } else if (isWithoutBlanks(c)) {
                flush(word, words);
                words.add(Character.toString(c));
            } else {
                word.appendCodePoint(c);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isWithoutBlanks(int c) {
        return Character.isLetter(c) && WITHOUT_BLANKS.contains(UnicodeScript.of(c));
    }

    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
