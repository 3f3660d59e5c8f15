package app.latent.indexer.search;

import app.latent.indexer.query.Condition;
import app.latent.indexer.query.Condition.Match;
import app.latent.indexer.query.WordForms;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** Words that are looked for, as {@link WordStream} has put them into the index. */
final class TextQueries {
    private TextQueries() {}

    /** @param field has the words of the text's place, or some of them */
    static Query of(Condition.Text text, String field) {
        boolean withForms = text.match() != Match.EXACT && text.place().hasForms();
        List<String> words = text.words();
        return switch (text.match()) {
            case EXACT, FORMS -> phrase(field, words, withForms);
            case UNFINISHED -> unfinished(field, words, withForms);
            case WILD -> Combined.all(words.stream().map(w -> wild(field, w, withForms)));
        };
    }

    private static Query unfinished(String field, List<String> words, boolean withForms) {
        String last = words.getLast();
        Query end = Combined.any(new PrefixQuery(new Term(field, last)), word(field, last, withForms));
        return words.size() == 1
                ? end
                : Combined.all(phrase(field, words.subList(0, words.size() - 1), withForms), end);
    }

    private static Query phrase(String field, List<String> words, boolean withForms) {
        if (words.size() == 1) {
            return word(field, words.getFirst(), withForms);
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.forEach(w -> phrase.add(terms(field, w, withForms).toArray(Term[]::new)));
        return phrase.build();
    }

    private static Query word(String field, String word, boolean withForms) {
        return Combined.any(terms(field, word, withForms).stream().map(TermQuery::new));
    }

    /** A word that is a form has no mark, and one that is another has no other term but the marked one of its form. */
    private static List<Term> terms(String field, String word, boolean withForms) {
        if (!withForms) {
            return List.of(new Term(field, word));
        }
        String form = WordForms.common(word);
        return List.of(new Term(field, form), new Term(field, WordStream.marked(form)));
    }

    private static Query wild(String field, String word, boolean withForms) {
        return word.contains("*") ? new WildcardQuery(new Term(field, word)) : word(field, word, withForms);
    }
}
