package app.latent.indexer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Area;
import app.latent.indexer.QueryException;
import app.latent.indexer.query.Condition.Kind;
import app.latent.indexer.query.Condition.Match;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Condition.Quantity;
import app.latent.indexer.query.Condition.Shape;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static Condition only(String query) throws QueryException {
        List<Query.Term> terms = terms(query);
        assertEquals(1, terms.size(), query);
        assertEquals(1, terms.getFirst().anyOf().size(), query);
        return terms.getFirst().anyOf().getFirst();
    }

    /** Of a query without a bar between terms. */
    private static List<Query.Term> terms(String query) throws QueryException {
        return QueryParser.parse(query).clauses().stream()
                .map(c -> {
                    assertEquals(1, c.anyOf().size(), query);
                    return c.anyOf().getFirst();
                })
                .toList();
    }

    private static Condition.Text text(Place place, Match match, String... words) {
        return new Condition.Text(place, List.of(words), match);
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
        assertEquals(
                List.of(
                        List.of(text(Place.ANYWHERE, Match.FORMS, "red")),
                        List.of(text(Place.ANYWHERE, Match.UNFINISHED, "zur"))),
                terms("red Zür").stream().map(Query.Term::anyOf).toList());
        assertEquals(text(Place.ANYWHERE, Match.FORMS, "red"), only("red "));
        assertEquals(text(Place.ANYWHERE, Match.EXACT, "red", "house"), only("\"Red house\""));
        assertEquals(text(Place.ANYWHERE, Match.FORMS, "red"), only("-red"));
    }

    @Test
    void foldsCaseAndAccentsAndSplitsCjk() throws QueryException {
        assertEquals(text(Place.ANYWHERE, Match.EXACT, "strasse"), only("\"STRASSE\""));
        assertEquals(only("\"straße\""), only("\"STRASSE\""));
        assertEquals(text(Place.ANYWHERE, Match.FORMS, "東", "京"), only("東京"));
    }

    @Test
    void aBarMeansAnyOfAndAMinusNone() throws QueryException {
        Query.Term term = terms("-camera:canon|\"nikon d90\"").getFirst();
        assertTrue(term.negated());
        assertEquals(
                List.of(text(Place.CAMERA, Match.FORMS, "canon"), text(Place.CAMERA, Match.EXACT, "nikon", "d90")),
                term.anyOf());
    }

    @Test
    void aBarBetweenTermsBindsMoreStronglyThanABlank() throws QueryException {
        List<Query.Clause> clauses =
                QueryParser.parse("beach | -tag:sea| mm:50 iso:100").clauses();
        assertEquals(List.of(3, 1), clauses.stream().map(c -> c.anyOf().size()).toList());
        assertTrue(clauses.getFirst().anyOf().get(1).negated());
    }

    @Test
    void aBarThatJoinsNothingIsNone() throws QueryException {
        assertEquals(QueryParser.parse("beach "), QueryParser.parse("| beach |"));
        assertEquals(QueryParser.parse("a | b "), QueryParser.parse("a | , | b "));
    }

    @Test
    void aStarIsForAnyCharactersOutsideOfQuotes() throws QueryException {
        assertEquals(text(Place.ANYWHERE, Match.WILD, "sun*", "b*h"), only("Sun*-b*h"));
        assertEquals(text(Place.CAMERA, Match.WILD, "eos*"), only("camera:EOS*"));
        assertEquals(text(Place.ANYWHERE, Match.WILD, "img"), only("IMG_*"));
        assertEquals(text(Place.ANYWHERE, Match.EXACT, "sun"), only("\"sun*\""));
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
    void readsDaysOfTheYear() throws QueryException {
        assertEquals(new Condition.OnDay(MonthDay.of(12, 24)), only("on:12-24"));
        assertEquals(new Condition.OnDay(MonthDay.of(2, 29)), only("on:2-29"));
    }

    private static void assertRange(Quantity quantity, double least, double above, String query) throws QueryException {
        Condition.Range range = (Condition.Range) only(query);
        assertEquals(quantity, range.quantity());
        assertEquals(least, range.least(), 1e-9 * Math.max(1, Math.abs(least)), query);
        assertEquals(above, range.most(), 1e-9 * Math.max(1, Math.abs(above)), query);
    }

    @Test
    void aNumberStandsForAllThatIsShownAsIt() throws QueryException {
        double infinite = Double.POSITIVE_INFINITY;
        assertRange(Quantity.ISO, 399.5, 400.5, "iso:400");
        assertRange(Quantity.ISO, 99.5, 400.5, "ISO:100-400");
        assertRange(Quantity.ISO, 99.5, 400.5, "iso:400..100");
        assertRange(Quantity.ISO, 800.5, infinite, "iso:>800");
        assertRange(Quantity.ISO, 799.5, infinite, "iso:>=800");
        assertRange(Quantity.ISO, -infinite, 799.5, "iso:<800");
        assertRange(Quantity.ISO, -infinite, 800.5, "iso:<=800");
        assertRange(Quantity.F_NUMBER, 1.35, 2.85, "f:1.4-2.8");
        assertRange(Quantity.F_NUMBER, 1.95, 2.05, "f:2");
        assertRange(Quantity.F_NUMBER, 1.775, 1.785, "f:1.78");
        assertRange(Quantity.FOCAL_LENGTH, 49.5, 50.5, "mm:50mm");
        assertRange(Quantity.MEGAPIXELS, 11.5, 12.5, "mp:12");
        assertRange(Quantity.BYTES, 2.5e6, 3.5e6, "size:3MB");
        assertRange(Quantity.BYTES, 499.5e3, 800.5e3, "size:500-800kb");
        assertRange(Quantity.BYTES, 499.5, 1.05e6, "size:500b-1.0mb");
        assertRange(Quantity.BYTES, 4095.5, 4096.5, "size:4096");
    }

    @Test
    void twoNumbersThatFollowEachOtherLeaveNoGap() throws QueryException {
        Condition.Range small = (Condition.Range) only("size:<3mb");
        Condition.Range three = (Condition.Range) only("size:3mb");
        Condition.Range large = (Condition.Range) only("size:>3mb");
        assertEquals(three.least(), Math.nextUp(small.most()));
        assertEquals(large.least(), Math.nextUp(three.most()));
    }

    @Test
    void readsChoices() throws QueryException {
        assertEquals(new Condition.Having(Trait.FAVORITE), only("is:Favourite"));
        assertEquals(new Condition.Having(Trait.GPS), only("has:gps"));
        assertEquals(new Condition.Shaped(Shape.PORTRAIT), only("orientation:portrait"));
        assertEquals(new Condition.OfKind(Kind.RAW), only("type:RAW"));
        assertEquals(new Condition.Format("image/jpeg"), only("format:jpg"));
        assertEquals(new Condition.Format("cr3"), only("format:CR3"));
        assertEquals(new Condition.Format("apng"), only("format:apng"));
    }

    @Test
    void readsPlaces() throws QueryException {
        assertEquals(new Condition.Near(52.52, 13.4, 10), only("near:52.52,13.40"));
        assertEquals(new Condition.Near(-52.5, -13.4, 25), only("near:-52.5,-13.4,25km"));
        assertEquals(new Condition.Near(52.5, 13.4, 2.5), only("near:\"52.5, 13.4, 2.5 km\""));
        assertEquals(new Condition.Near(59.913, 10.746, 20), only("near:Oslo"));
        assertEquals(new Condition.Near(59.913, 10.746, 5), only("near:\"oslo\",5"));
        assertEquals(new Condition.Near(33.661, -95.556, 50), only("near:\"Paris, Texas\",50km"));
        assertEquals(new Condition.Near(33.661, -95.556, 7.5), only("near:\"Paris, TX, USA, 7.5 KM\""));
        assertEquals(new Condition.Within(new Area(-1, 170, 1.5, -170)), only("within:-1,170,1.5,-170"));
        assertEquals(text(Place.NAMED_PLACE, Match.EXACT, "new", "york"), only("in:\"New York\""));
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
                "near:Qqxzvy",
                "near:\"Oslo, France\"",
                "near:Norway",
                "near:91,0",
                "near:0,181",
                "camera:",
                "camera:|x",
                "camera:\"\"",
                "name:*",
                "name:*a*b*c*d*e*",
                "type:<b>",
                "format:docx",
                "is:",
                "is:beautiful",
                "has:favorite",
                "orientation:up",
                "on:13-01",
                "on:2-30",
                "on:christmas",
                "within:1,2,3",
                "within:2,0,1,0",
                "size:5tb",
                "iso:5mb",
                "a*b*c*d*e*",
                "camera:canon|lens:50mm",
                "\"open",
                "camera:\"open"
            })
    void refusesWithASentence(String query) {
        assertTrue(refusal(query).endsWith(".") || refusal(query).contains("for example"), refusal(query));
    }

    @ParameterizedTest
    @CsvSource({
        "camra:canon, camera:",
        "country:norway, in:",
        "keywrd:sea, tag:",
        "people:ada, person:",
        "orientaton:square, orientation:",
        "is:favourit, favorite",
        "is:fav, favorite",
        "is:gps, has:gps",
        "has:favourite, is:favorite",
        "type:vidoe, video",
        "type:imgae, image",
        "format:jpge, jpeg",
        "orientation:portrai, portrait",
        "near:Olso, Oslo",
        "near:Norway, in:",
        "near:Copenhagn, Copenhagen",
    })
    void tellsWhatWasMeant(String query, String meant) {
        String message = refusal(query);
        assertTrue(message.contains(meant), message);
        assertTrue(
                message.contains(query.substring(query.indexOf(':') + 1))
                        || message.contains(query.substring(0, query.indexOf(':'))),
                message);
    }

    @Test
    void tellsWhichPartIsWrong() {
        QueryException refused = assertThrows(QueryException.class, () -> QueryParser.parse("red  -is:favourit | sea"));
        assertEquals("-is:favourit", "red  -is:favourit | sea".substring(refused.start(), refused.end()));
        refused = assertThrows(QueryException.class, () -> QueryParser.parse("a \"open"));
        assertEquals(2, refused.start());
        assertTrue(String.valueOf(refused.getMessage()).contains("character 3"));
        assertEquals(
                -1,
                assertThrows(QueryException.class, () -> QueryParser.parse("a ".repeat(51)))
                        .start());
    }

    @Test
    void anUnknownFilterNamesAllThatThereAre() {
        String message = refusal("xyzzy:red");
        assertTrue(message.contains("xyzzy:"));
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
                clause.anyOf().forEach(t -> assertFalse(t.anyOf().isEmpty()));
            }
        } catch (QueryException e) {
            assertFalse(String.valueOf(e.getMessage()).isEmpty());
        }
    }

    @Provide
    Arbitrary<String> queries() {
        return Queries.any();
    }
}
