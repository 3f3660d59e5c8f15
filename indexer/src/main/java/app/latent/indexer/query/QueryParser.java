package app.latent.indexer.query;

import app.latent.indexer.QueryException;
import app.latent.indexer.query.Condition.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a query as the package page describes it. */
public final class QueryParser {
    private static final int LONGEST_QUERY = 1000;
    private static final int MOST_CONDITIONS = 50;

    private static final Pattern KEY = Pattern.compile("(\\p{L}+):(.*)", Pattern.DOTALL);

    private QueryParser() {}

    /** @throws QueryException where a filter, its value or a limit is wrong; nothing else is ever thrown */
    public static Query parse(String text) throws QueryException {
        if (text.length() > LONGEST_QUERY) {
            throw new QueryException("The query is too long: " + LONGEST_QUERY + " characters are the limit.");
        }
        List<String> terms = split(text, true);
        List<Query.Clause> clauses = new ArrayList<>();
        int conditions = 0;
        for (int i = 0; i < terms.size(); i++) {
            boolean last = i == terms.size() - 1 && text.endsWith(terms.get(i));
            Optional<Query.Clause> clause = clause(terms.get(i), last);
            if (clause.isPresent()) {
                clauses.add(clause.get());
                conditions += clause.get().anyOf().size();
            }
        }
        if (conditions > MOST_CONDITIONS) {
            throw new QueryException("The query has too many terms: " + MOST_CONDITIONS + " are the limit.");
        }
        return new Query(List.copyOf(clauses));
    }

    /** Empty where the term is only punctuation: there is nothing to look for. */
    private static Optional<Query.Clause> clause(String term, boolean last) throws QueryException {
        boolean negated = term.length() > 1 && term.startsWith("-");
        String positive = negated ? term.substring(1) : term;
        Matcher keyed = KEY.matcher(positive);
        List<Condition> anyOf =
                keyed.matches() ? filtered(keyed.group(1), keyed.group(2)) : freeText(positive, last && !negated);
        return anyOf.isEmpty() ? Optional.empty() : Optional.of(new Query.Clause(negated, anyOf));
    }

    private static List<Condition> filtered(String key, String value) throws QueryException {
        Filter filter = Filter.byKey(key).orElseThrow(() -> unknown(key));
        List<Condition> anyOf = new ArrayList<>();
        for (String part : split(value, false)) {
            String bare = unquoted(part).strip();
            if (bare.isEmpty()) {
                throw new QueryException(filter.key() + ": needs a value, for example " + firstExample(filter));
            }
            anyOf.add(filter.parse(bare));
        }
        if (anyOf.isEmpty()) {
            throw new QueryException(filter.key() + ": needs a value, for example " + firstExample(filter));
        }
        return anyOf;
    }

    private static String firstExample(Filter filter) {
        return filter.examples().getFirst();
    }

    private static QueryException unknown(String key) {
        return new QueryException("There is no filter “" + key + ":”. There are " + Filter.keys()
                + " — put text with a colon in quotes to search for it.");
    }

    private static List<Condition> freeText(String term, boolean last) throws QueryException {
        List<Condition> anyOf = new ArrayList<>();
        for (String part : split(term, false)) {
            List<String> words = Words.of(unquoted(part));
            boolean quoted = part.startsWith("\"");
            if (!words.isEmpty()) {
                anyOf.add(new Condition.Text(Place.ANYWHERE, words, true, last && !quoted));
            }
        }
        return anyOf;
    }

    /** Cuts at blanks, or at bars, outside of quotes. */
    private static List<String> split(String text, boolean atBlanks) throws QueryException {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (atBlanks ? Character.isWhitespace(c) : c == '|')) {
                flush(part, parts, atBlanks);
            } else {
                part.append(c);
            }
        }
        if (quoted) {
            throw new QueryException("A quote is not closed.");
        }
        flush(part, parts, atBlanks);
        return parts;
    }

    private static void flush(StringBuilder part, List<String> parts, boolean dropEmpty) {
        if (!part.isEmpty() || !dropEmpty) {
            parts.add(part.toString());
        }
        part.setLength(0);
    }

    private static String unquoted(String part) {
        return part.replace("\"", "");
    }
}
