package app.latent.indexer.query;

import app.latent.indexer.QueryException;
import java.util.ArrayList;
import java.util.List;

/**
 * A term as it was typed, or a bar between two.
 *
 * @param start where it is in the query
 */
record Piece(String text, int start) {

    int end() {
        return start + text.length();
    }

    boolean isBar() {
        return text.equals("|");
    }

    /** Cuts a query at blanks outside of quotes; a bar at the edge of a term is a piece of its own. */
    static List<Piece> split(String query) throws QueryException {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int quote = -1;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '"') {
                quote = quote < 0 ? i : -1;
            } else if (quote < 0 && Character.isWhitespace(c)) {
                add(query.substring(start, i), start, pieces);
                start = i + 1;
            }
        }
        if (quote >= 0) {
            throw new QueryException(
                    "The quote at character " + (quote + 1) + " is not closed.", quote, query.length());
        }
        add(query.substring(start), start, pieces);
        return pieces;
    }

    private static void add(String text, int start, List<Piece> pieces) {
        int first = 0;
        int end = text.length();
        while (first < end && text.charAt(first) == '|') {
            first++;
        }
        while (end > first && text.charAt(end - 1) == '|') {
            end--;
        }
        if (first > 0) {
            pieces.add(new Piece("|", start));
        }
        if (first < end) {
            pieces.add(new Piece(text.substring(first, end), start + first));
        }
        if (end < text.length()) {
            pieces.add(new Piece("|", start + end));
        }
    }

    /** Cuts a term at bars outside of quotes. */
    static List<String> alternatives(String term) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < term.length(); i++) {
            quoted ^= term.charAt(i) == '"';
            if (!quoted && term.charAt(i) == '|') {
                parts.add(term.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(term.substring(start));
        return parts;
    }
}
