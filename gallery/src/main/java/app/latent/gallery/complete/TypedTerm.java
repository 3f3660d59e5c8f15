package app.latent.gallery.complete;

/**
 * The term of a query that the caret is in.
 *
 * @param rest the query without it
 * @param key of its filter; empty where it has none
 * @param typed what is there of its value, up to the caret and without quotes
 * @param start where that value begins in the query
 * @param end where that value ends in the query: at the term's end, or where another value follows
 */
record TypedTerm(String rest, String key, String typed, int start, int end) {

    /** @param caret from 0 to the query's length */
    static TypedTerm at(String query, int caret) {
        int first = startOf(query, caret);
        int end = endOf(query, first);
        int value = first < end && query.charAt(first) == '-' ? first + 1 : first;
        int colon = query.indexOf(':', value);
        String key = "";
        if (colon >= 0 && colon < caret && query.substring(value, colon).chars().allMatch(Character::isLetter)) {
            key = query.substring(value, colon);
            value = Math.max(colon, query.substring(0, caret).lastIndexOf('|')) + 1;
        }
        int valueEnd = key.isEmpty() ? end : endOf(query, value, caret, end);
        String rest = (query.substring(0, first) + query.substring(end)).strip();
        return new TypedTerm(
                rest, key, query.substring(value, Math.max(value, caret)).replace("\"", ""), value, valueEnd);
    }

    private static int startOf(String query, int caret) {
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < caret; i++) {
            char c = query.charAt(i);
            quoted ^= c == '"';
            if (!quoted && Character.isWhitespace(c)) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Of one value of several, with the quotes that are open at the caret. */
    private static int endOf(String query, int value, int caret, int end) {
        boolean quoted = false;
        for (int i = value; i < end; i++) {
            char c = query.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == '|' && i >= caret) {
                return i;
            }
        }
        return end;
    }

    private static int endOf(String query, int start) {
        boolean quoted = false;
        for (int i = start; i < query.length(); i++) {
            char c = query.charAt(i);
            quoted ^= c == '"';
            if (!quoted && Character.isWhitespace(c)) {
                return i;
            }
        }
        return query.length();
    }
}
