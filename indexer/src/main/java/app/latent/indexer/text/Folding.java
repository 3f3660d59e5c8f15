package app.latent.indexer.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes case and accents off text, and keeps everything else: "zurich" of "Zürich", "strasse" of "Straße". */
public final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** ASCII folding makes at most this many characters of one. */
    private static final int LONGEST_FOLDING = 4;

    private Folding() {}

    public static String of(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : withoutAccents(text);
    }

    /** Most text is, and has nothing that could be taken off. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
    }

    private static String withoutAccents(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        char[] lower = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toCharArray();
        char[] ascii = new char[lower.length * LONGEST_FOLDING];
        int length = ASCIIFoldingFilter.foldToASCII(lower, 0, ascii, 0, lower.length);
        return new String(ascii, 0, length);
    }
}
