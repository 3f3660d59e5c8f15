package app.latent.indexer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.QueryException;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Condition.Quantity;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static Condition only(String query) throws QueryException {
        List<Query.Clause> clauses = QueryParser.parse(query).clauses();
        assertEquals(1, clauses.size(), query);
        assertEquals(1, clauses.getFirst().anyOf().size(), query);
        return clauses.getFirst().anyOf().getFirst();
    }

    private static Condition.Text text(Place place, boolean prefix, String... words) {
        return new Condition.Text(place, List.of(words), true, prefix);
    }

    private static String refusal(String query) {
        return String.valueOf(assertThrows(QueryException.class, () -> QueryParser.parse(query), query)
                .getMessage());
    }

    @Test
    void anEmptyQueryHasNoClause() throws QueryException {
        assertTrue(QueryParser.parse("  ").clauses().isEmpty());
        assertTrue(QueryParser.parse("- , !").clauses().isEmpty());
    }

    @Test
    void onlyTheLastFreeWordMayBeTheStartOfOne() throws QueryException {
        Query query = QueryParser.parse("red Zür");
        assertEquals(
                List.of(text(Place.ANYWHERE, false, "red")),
                query.clauses().get(0).anyOf());
        assertEquals(
                List.of(text(Place.ANYWHERE, true, "zur")),
                query.clauses().get(1).anyOf());
        assertEquals(text(Place.ANYWHERE, false, "red"), only("red "));
        assertEquals(text(Place.ANYWHERE, false, "red", "house"), only("\"Red house\""));
    }

    @Test
    void foldsCaseAndAccentsAndSplitsCjk() throws QueryException {
        assertEquals(text(Place.ANYWHERE, false, "strasse"), only("\"STRASSE\""));
        assertEquals(only("\"straße\""), only("\"STRASSE\""));
        assertEquals(text(Place.ANYWHERE, false, "東", "京"), only("\"東京\""));
    }

    @Test
    void aBarMeansAnyOfAndAMinusNone() throws QueryException {
        Query.Clause clause =
                QueryParser.parse("-camera:canon|\"nikon d90\"").clauses().getFirst();
        assertTrue(clause.negated());
        assertEquals(
                List.of(text(Place.CAMERA, false, "canon"), text(Place.CAMERA, false, "nikon", "d90")), clause.anyOf());
    }

    @Test
    void readsTimes() throws QueryException {
        LocalDateTime start = LocalDateTime.of(2024, 1, 1, 0, 0);
        assertEquals(new Condition.Taken(start, start.plusYears(1)), only("taken:2024"));
        assertEquals(new Condition.Taken(start.withMonth(5), start.withMonth(6)), only("taken:2024-05"));
        assertEquals(
                new Condition.Taken(start.withMonth(2).withDayOfMonth(29), start.withMonth(3)),
                only("taken:2024-02-29"));
        assertEquals(new Condition.Taken(start.withMonth(5), start.withMonth(9)), only("taken:2024-05..2024-08"));
        assertEquals(new Condition.Taken(start, null), only("taken:2024.."));
        assertEquals(new Condition.Taken(null, start), only("before:2024"));
        assertEquals(new Condition.Taken(start.plusYears(1), null), only("after:2024"));
    }

    @Test
    void readsRanges() throws QueryException {
        assertEquals(new Condition.Range(Quantity.ISO, 400, 400), only("iso:400"));
        assertEquals(new Condition.Range(Quantity.ISO, 100, 400), only("ISO:100-400"));
        assertEquals(new Condition.Range(Quantity.ISO, 100, 400), only("iso:400-100"));
        assertEquals(new Condition.Range(Quantity.ISO, Math.nextUp(800.0), Double.POSITIVE_INFINITY), only("iso:>800"));
        assertEquals(new Condition.Range(Quantity.F_NUMBER, 1.4, 2.8), only("f:1.4-2.8"));
    }

    @Test
    void readsPlaces() throws QueryException {
        assertEquals(new Condition.Near(52.52, 13.4, 10), only("near:52.52,13.40"));
        assertEquals(new Condition.Near(-52.5, -13.4, 25), only("near:-52.5,-13.4,25km"));
        assertEquals(new Condition.Near(52.5, 13.4, 2.5), only("near:\"52.5, 13.4, 2.5 km\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taken:yesterday",
                "taken:2024-13",
                "taken:2023-02-29",
                "taken:2024..2023",
                "taken:..",
                "iso:fast",
                "iso:1-2-3",
                "near:Oslo",
                "near:91,0",
                "near:0,181",
                "camera:",
                "camera:|x",
                "camera:\"\"",
                "name:*",
                "name:*a*b*c*d*e*",
                "type:<b>",
                "\"open",
                "camera:\"open"
            })
    void refusesWithASentence(String query) {
        assertTrue(refusal(query).endsWith(".") || refusal(query).contains("for example"), refusal(query));
    }

    @Test
    void anUnknownFilterNamesAllThatThereAre() {
        String message = refusal("colour:red");
        assertTrue(message.contains("colour:"));
        for (Filter filter : Filter.values()) {
            assertTrue(message.contains(filter.key() + ":"), message);
        }
    }

    @Test
    void hasLimits() {
        assertTrue(refusal("x".repeat(1001)).contains("too long"));
        assertTrue(refusal("a ".repeat(51)).contains("too many"));
        assertTrue(refusal("camera:" + "a|".repeat(60) + "a").contains("too many"));
    }

    @ParameterizedTest
    @EnumSource(Filter.class)
    void everyExampleOfTheTableIsUnderstood(Filter filter) throws QueryException {
        for (String example : filter.examples()) {
            assertFalse(QueryParser.parse(example).clauses().isEmpty(), example);
        }
    }

    @Property(tries = 3000)
    void neverThrowsAnythingElse(@ForAll("queries") String query) {
        try {
            for (Query.Clause clause : QueryParser.parse(query).clauses()) {
                assertFalse(clause.anyOf().isEmpty());
            }
        } catch (QueryException e) {
            assertFalse(String.valueOf(e.getMessage()).isEmpty());
        }
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> keys = Arbitraries.of(Filter.class).map(f -> f.key().toUpperCase(Locale.ROOT) + ":");
        Arbitrary<String> bits = Arbitraries.of(
                "\"",
                "|",
                "-",
                " ",
                ":",
                "*",
                "?",
                "..",
                ",",
                "2024",
                "-13",
                ">",
                "<=",
                "\\",
                "km",
                "9999999999",
                "\uD800",
                "\u0301",
                "東",
                "ﬃ");
        return Arbitraries.oneOf(keys, bits, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
