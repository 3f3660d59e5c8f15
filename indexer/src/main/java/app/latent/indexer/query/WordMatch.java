package app.latent.indexer.query;

import app.latent.indexer.query.Condition.Match;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether words are in a short text, as the index would find them in a long one. */
final class WordMatch {
    private WordMatch() {}

    /** @param words folded, at least one */
    static boolean isIn(String text, List<String> words, Match match) {
        List<String> all = Words.of(text);
        return switch (match) {
            case EXACT -> isRunOf(all, words, UnaryOperator.identity());
            case FORMS -> isRunOf(all, words, WordForms::common);
            case UNFINISHED ->
                isRunOf(all, words.subList(0, words.size() - 1), WordForms::common)
                        && all.stream().anyMatch(w -> w.startsWith(words.getLast()));
            case WILD ->
                words.stream()
                        .map(WordMatch::pattern)
                        .allMatch(p -> all.stream().anyMatch(w -> p.matcher(w).matches()));
        };
    }

    private static boolean isRunOf(List<String> all, List<String> words, UnaryOperator<String> form) {
        return Collections.indexOfSubList(
                        all.stream().map(form).toList(),
                        words.stream().map(form).toList())
                >= 0;
    }

    private static Pattern pattern(String wild) {
        return Pattern.compile(
                Arrays.stream(wild.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
