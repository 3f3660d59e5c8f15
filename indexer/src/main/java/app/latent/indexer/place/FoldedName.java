package app.latent.indexer.place;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** What the name of a place is compared by: a quarter of a million of them are made before the first one is looked for. */
final class FoldedName {
    /** ASCII folding makes at most this many characters of one. */
    private static final int LONGEST_FOLDING = 4;

    private FoldedName() {}

    /** "saint denis" of "Saint-Denis", "malmo" of "Malmö", "laquila" of "L'Aquila". */
    static String of(String name) {
        char[] lower = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toCharArray();
        char[] ascii = new char[lower.length * LONGEST_FOLDING];
        int length = ASCIIFoldingFilter.foldToASCII(lower, 0, ascii, 0, lower.length);
        StringBuilder folded = new StringBuilder(length);
        boolean parted = false;
        for (int i = 0; i < length; i++) {
            char c = ascii[i];
            if (isOfWord(c)) {
                if (parted && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
                parted = false;
            } else {
                parted |= !isIgnored(c);
            }
        }
        return folded.toString();
    }

    private static boolean isOfWord(char c) {
        return Character.isSurrogate(c)
                || (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER);
    }

    /** Marks on letters, and apostrophes in all their forms. */
    private static boolean isIgnored(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.MODIFIER_LETTER -> true;
            default -> c == '\'' || c == '`';
        };
    }
}
