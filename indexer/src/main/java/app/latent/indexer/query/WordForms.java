package app.latent.indexer.query;

import java.util.regex.Pattern;

/**
 * One form for a word's singular and plural: Harman's S-stemmer ("How effective is suffixing?", 1991), which takes away
 * nothing but a plural's s and so does little harm to other languages, and serves many. Lucene's own makes "beache" of
 * "beaches": here -ches, -shes, -sses, -xes, -zzes and most -oes lose their e, and -ie is as -y ("selfies" is "selfy", and "selfie"
 * too). The form is only ever looked for beside the word itself.
 */
public final class WordForms {
    private static final int SHORTEST = 4;
    private static final Pattern WORD = Pattern.compile("[a-z]{" + SHORTEST + ",}");
    private static final Pattern HISSING = Pattern.compile(".*(?:(?:ch|sh|ss|x|zz)es|.{3}[^h]oes)");
    private static final Pattern NO_PLURAL = Pattern.compile(".*(?:ss|us|is)");

    private WordForms() {}

    /**
     * The same for "beach" and "beaches".
     *
     * @param word as {@link Words} makes it
     */
    public static String common(String word) {
        if (!WORD.matcher(word).matches()) {
            return word;
        }
        String singular = singular(word);
        return singular.length() > SHORTEST && singular.endsWith("ie")
                ? singular.substring(0, singular.length() - 2) + "y"
                : singular;
    }

    private static String singular(String word) {
        if (HISSING.matcher(word).matches()) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !NO_PLURAL.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
    }
}
