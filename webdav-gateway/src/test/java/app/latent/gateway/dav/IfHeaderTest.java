package app.latent.gateway.dav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.gateway.dav.IfHeader.Condition;
import app.latent.gateway.dav.IfHeader.ConditionList;
import app.latent.gateway.http.StatusException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IfHeaderTest {

    @Test
    void readsTheExampleOfTheRfc() throws Exception {
        // RFC 4918, 10.4.6
        var header = IfHeader.parse("(<urn:uuid:181d4fae> [\"I am an ETag\"]) ([\"I am another ETag\"])");
        var first = List.<Condition>of(
                new Condition.LockToken(false, "urn:uuid:181d4fae"),
                new Condition.EntityTag(false, "\"I am an ETag\""));
        var second = List.<Condition>of(new Condition.EntityTag(false, "\"I am another ETag\""));
        assertEquals(List.of(new ConditionList(null, first), new ConditionList(null, second)), header.lists());
    }

    @Test
    void aTagHoldsForTheListsThatFollowIt() throws Exception {
        var header = IfHeader.parse("</a> (<t:1>) (Not <t:2>) </b> ([W/\"]\"])");
        assertEquals(
                List.of("/a", "/a", "/b"),
                header.lists().stream().map(ConditionList::resource).toList());
        assertEquals(Set.of("t:1", "t:2"), header.tokens());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "()",
                "(",
                "(<>)",
                "(<a>",
                "<a>",
                "(<a>) x",
                "(a)",
                "([a])",
                "([\"a)",
                "([\"a\")",
                "(No <a>)",
                "(Not)",
                "(<a>) <b> (<c>)",
                "<a> <b> (<c>)",
                "(Not Not <a>)",
                "<a>(<b>)(",
                "((<a>))"
            })
    void refusesWhatIsNotOfTheGrammar(String header) {
        assertEquals(
                400,
                assertThrows(StatusException.class, () -> IfHeader.parse(header))
                        .status());
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("headers") IfHeader header) throws Exception {
        assertEquals(header, IfHeader.parse(written(header)));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("nearMisses") String text) {
        try {
            IfHeader header = IfHeader.parse(text);
            assertEquals(header, IfHeader.parse(written(header)));
        } catch (StatusException e) {
            assertEquals(400, e.status());
        }
    }

    @Provide
    Arbitrary<String> nearMisses() {
        return Arbitraries.of("(", ")", "<", ">", "[", "]", "\"", "Not", "W/", " ", "\t", "a", "urn:x", "é")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<IfHeader> headers() {
        Arbitrary<String> uri = Arbitraries.strings()
                .withCharRange('!', '~')
                .excludeChars('<', '>')
                .ofMinLength(1)
                .ofMaxLength(20);
        Arbitrary<String> tag = Arbitraries.strings()
                .withCharRange('!', '~')
                .excludeChars('"')
                .ofMaxLength(12)
                .map(t -> '"' + t + '"');
        Arbitrary<Boolean> negated = Arbitraries.of(true, false);
        Arbitrary<Condition> condition = Arbitraries.oneOf(
                Combinators.combine(negated, uri).as(Condition.LockToken::new),
                Combinators.combine(negated, Arbitraries.oneOf(tag, tag.map(t -> "W/" + t)))
                        .as(Condition.EntityTag::new));
        Arbitrary<List<Condition>> conditions = condition.list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<IfHeader> untagged = conditions
                .map(c -> new ConditionList(null, c))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(IfHeader::new);
        Arbitrary<IfHeader> tagged = Combinators.combine(uri, conditions)
                .as(ConditionList::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(IfHeader::new);
        return Arbitraries.oneOf(untagged, tagged);
    }

    private static String written(IfHeader header) {
        return header.lists().stream().map(IfHeaderTest::written).collect(Collectors.joining(" "));
    }

    private static String written(ConditionList list) {
        String tag = list.resource() == null ? "" : "<" + list.resource() + "> ";
        return list.conditions().stream().map(IfHeaderTest::written).collect(Collectors.joining(" ", tag + "(", ")"));
    }

    private static String written(Condition condition) {
        return switch (condition) {
            case Condition.LockToken(boolean negated, String token) -> (negated ? "Not " : "") + "<" + token + ">";
            case Condition.EntityTag(boolean negated, String tag) -> (negated ? "Not " : "") + "[" + tag + "]";
        };
    }
}
