package app.latent.gateway.dav;

import app.latent.gateway.http.StatusException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * The {@code If} header (RFC 4918, 10.4): lists of conditions of which one must hold as a whole.
 *
 * @param lists never empty
 */
record IfHeader(List<ConditionList> lists) {

    IfHeader {
        lists = List.copyOf(lists);
    }

    /**
     * Conditions that must all hold for one resource.
     *
     * @param resource its URI; null for the resource of the request
     */
    record ConditionList(@Nullable String resource, List<Condition> conditions) {

        ConditionList {
            conditions = List.copyOf(conditions);
        }
    }

    /** One condition. */
    sealed interface Condition {

        /** The resource is, or is not, locked with this token. */
        record LockToken(boolean negated, String token) implements Condition {}

        /** The resource has, or has not, this entity tag. */
        record EntityTag(boolean negated, String tag) implements Condition {}
    }

    /** @throws StatusException 400, where the header is not of the grammar */
    static IfHeader parse(String header) throws StatusException {
        return new Parser(header).parse();
    }

    /** @return every lock token that the client shows it knows, negated or not */
    Set<String> tokens() {
        Set<String> tokens = new LinkedHashSet<>();
        for (ConditionList list : lists) {
            for (Condition condition : list.conditions()) {
                if (condition instanceof Condition.LockToken lock) tokens.add(lock.token());
            }
        }
        return tokens;
    }

    /** Reads from left to right without going back. */
    private static final class Parser {

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        IfHeader parse() throws StatusException {
            var lists = new ArrayList<ConditionList>();
            boolean tagged = peek() == '<';
            do {
                String resource = tagged ? between('<', '>') : null;
                require(peek() == '(');
                while (peek() == '(') lists.add(new ConditionList(resource, conditions()));
            } while (tagged && peek() == '<');
            require(at == text.length());
            return new IfHeader(lists);
        }

        private List<Condition> conditions() throws StatusException {
            var conditions = new ArrayList<Condition>();
            expect('(');
            do {
                conditions.add(condition());
            } while (peek() != ')');
            expect(')');
            return conditions;
        }

        private Condition condition() throws StatusException {
            boolean negated = peek() == 'N' || peek() == 'n';
            if (negated) {
                require(text.regionMatches(true, at, "Not", 0, 3));
                at += 3;
            }
            if (peek() == '<') return new Condition.LockToken(negated, between('<', '>'));
            expect('[');
            String tag = entityTag();
            expect(']');
            return new Condition.EntityTag(negated, tag);
        }

        private String entityTag() throws StatusException {
            peek();
            int start = at;
            if (text.startsWith("W/", at)) at += 2;
            require(at < text.length() && text.charAt(at) == '"');
            int close = text.indexOf('"', at + 1);
            require(close > 0);
            at = close + 1;
            return text.substring(start, at);
        }

        private String between(char open, char close) throws StatusException {
            expect(open);
            int end = text.indexOf(close, at);
            require(end > at);
            String inside = text.substring(at, end);
            at = end + 1;
            return inside;
        }

        /** Skips white space and looks at the next character; 0 at the end. */
        private char peek() {
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
            return at < text.length() ? text.charAt(at) : 0;
        }

        private void expect(char c) throws StatusException {
            require(peek() == c);
            at++;
        }

        private static void require(boolean condition) throws StatusException {
            if (!condition) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
    }
}
