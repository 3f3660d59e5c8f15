package app.latent.indexer.query;

import app.latent.indexer.QueryException;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Query.Clause;
import app.latent.indexer.query.Query.Term;
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

    private final List<List<Term>> clauses = new ArrayList<>();

    /** A bar stands between the last term and the next. */
    private boolean barred;

    private QueryParser() {}

    /** @throws QueryException where a filter, its value or a limit is wrong; nothing else is ever thrown */
    public static Query parse(String text) throws QueryException {
        if (text.length() > LONGEST_QUERY) {
            throw new QueryException("The query is too long: " + LONGEST_QUERY + " characters are the limit.");
        }
        QueryParser parser = new QueryParser();
        for (Piece piece : Piece.split(text)) {
            parser.read(piece, piece.end() == text.length());
        }
        return parser.query();
    }

    private Query query() throws QueryException {
        long conditions = clauses.stream()
                .flatMap(List::stream)
                .mapToLong(t -> t.anyOf().size())
                .sum();
        if (conditions > MOST_CONDITIONS) {
            throw new QueryException("The query has too many terms: " + MOST_CONDITIONS + " are the limit.");
        }
        return new Query(clauses.stream().map(c -> new Clause(List.copyOf(c))).toList());
    }

    private void read(Piece piece, boolean last) throws QueryException {
        if (piece.isBar()) {
            barred = true;
            return;
        }
        Optional<Term> term;
        try {
            term = term(piece.text(), last);
        } catch (QueryException e) {
            throw new QueryException(String.valueOf(e.getMessage()), piece.start(), piece.end());
        }
        if (term.isPresent()) {
            add(term.get());
        }
    }

    private void add(Term term) {
        if (!barred || clauses.isEmpty()) {
            clauses.add(new ArrayList<>());
        }
        clauses.getLast().add(term);
        barred = false;
    }

    /** Empty where it is only punctuation: there is nothing to look for. */
    private static Optional<Term> term(String text, boolean last) throws QueryException {
        boolean negated = text.length() > 1 && text.startsWith("-");
        String positive = negated ? text.substring(1) : text;
        Matcher keyed = KEY.matcher(positive);
        List<Condition> anyOf =
                keyed.matches() ? filtered(keyed.group(1), keyed.group(2)) : freeText(positive, last && !negated);
        return anyOf.isEmpty() ? Optional.empty() : Optional.of(new Term(negated, anyOf));
    }

    private static List<Condition> filtered(String key, String values) throws QueryException {
        Filter filter = Filter.byKey(key).orElseThrow(() -> unknown(key));
        List<Condition> anyOf = new ArrayList<>();
        for (String part : Piece.alternatives(values)) {
            Value value = value(part, false);
            if (value.text().isEmpty()) {
                throw new QueryException(filter.key() + ": needs a value, for example "
                        + filter.examples().getFirst());
            }
            refuseFilterIn(value);
            anyOf.add(inContext(filter, value));
        }
        return anyOf;
    }

    private static Condition inContext(Filter filter, Value value) throws QueryException {
        try {
            return filter.parse(value);
        } catch (QueryException e) {
            throw new QueryException(filter.key() + ": " + e.getMessage());
        }
    }

    /** In {@code camera:canon|lens:50mm} the bar would be of the camera's values. */
    private static void refuseFilterIn(Value value) throws QueryException {
        Matcher keyed = KEY.matcher(value.text());
        if (!value.quoted() && keyed.matches() && Filter.byKey(keyed.group(1)).isPresent()) {
            throw new QueryException("Put blanks around the | before “" + value.text()
                    + "”, so that it is between two filters and not between two values.");
        }
    }

    private static QueryException unknown(String key) {
        String quote = "Put text with a colon in quotes to search for it.";
        return Filter.likeliest(key)
                .map(f -> new QueryException(
                        "There is no filter “" + key + ":”. Did you mean " + f.key() + ":? " + quote))
                .orElseGet(() -> new QueryException(
                        "There is no filter “" + key + ":”. There are " + Filter.keys() + ". " + quote));
    }

    private static List<Condition> freeText(String text, boolean last) throws QueryException {
        List<Condition> anyOf = new ArrayList<>();
        List<String> parts = Piece.alternatives(text);
        for (int i = 0; i < parts.size(); i++) {
            boolean unfinished = last && i == parts.size() - 1;
            Values.words(Place.ANYWHERE, value(parts.get(i), unfinished)).ifPresent(anyOf::add);
        }
        return anyOf;
    }

    private static Value value(String part, boolean unfinished) {
        boolean quoted = part.startsWith("\"");
        return new Value(part.replace("\"", "").strip(), quoted, unfinished && !quoted);
    }
}
