package app.latent.gateway.dav;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.latent.gateway.http.StatusException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class XmlTest {

    @Test
    void readsElementsAttributesAndTextOfAnyNamespace() throws Exception {
        Xml.Element root = parse("<a xmlns='u:1' x='1' xml:lang='de'>t&lt;<!-- c --><![CDATA[<]]><b xmlns=''/></a>");
        assertEquals(new QName("u:1", "a"), root.name());
        assertEquals(
                Map.of(new QName("x"), "1", new QName("http://www.w3.org/XML/1998/namespace", "lang"), "de"),
                root.attributes());
        assertEquals("t<<", root.text());
        assertEquals(new QName("b"), root.children().getFirst().name());
    }

    static Stream<String> hostileDocuments() {
        String entities = "<!ENTITY a0 'ha'>";
        for (int i = 1; i < 30; i++) entities += "<!ENTITY a%d '&a%d;&a%d;&a%d;'>".formatted(i, i - 1, i - 1, i - 1);
        return Stream.of(
                "<!DOCTYPE x [" + entities + "]><x>&a29;</x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:1/x'> %e;]><x/>",
                "<!DOCTYPE x SYSTEM 'file:///dev/zero'><x/>",
                "<!DOCTYPE x><x/>",
                "<x>&undefined;</x>",
                "<x>".repeat(200_000),
                "<x>".repeat(65) + "</x>".repeat(65),
                "<x a='1' a='2'/>",
                "<x xmlns:p=''/>",
                "<p:x/>",
                "<x></y>",
                "<x/><y/>",
                "<x>\u0001</x>",
                "<x>&#0;</x>",
                "text",
                "<",
                "   ");
    }

    @ParameterizedTest
    @MethodSource("hostileDocuments")
    void refusesAtOnce(String document) {
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            assertEquals(
                    400,
                    assertThrows(StatusException.class, () -> parse(document)).status());
        });
    }

    @Test
    void readsUtf16() throws Exception {
        assertEquals(
                "ä",
                Xml.parse("<?xml version='1.0' encoding='UTF-16'?><x>ä</x>".getBytes(UTF_16))
                        .text());
        assertEquals("ä", Xml.parse("\ufeff<x>ä</x>".getBytes(UTF_8)).text());
    }

    static Stream<byte[]> noText() {
        return Stream.of(
                new byte[] {'<', 'x', '>', (byte) 0xff, '<', '/', 'x', '>'},
                new byte[] {(byte) 0xc3},
                new byte[] {(byte) 0xfe, (byte) 0xff, 0, '<', 0},
                "<?xml version='1.0' encoding='ISO-8859-1'?><x>ä</x>".getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("noText")
    void whatIsNoTextIsRefusedWithoutAWordOnTheErrorStream(byte[] document) {
        PrintStream before = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            assertThrows(StatusException.class, () -> Xml.parse(document));
        } finally {
            System.setErr(before);
        }
        assertEquals("", said.toString(UTF_8));
    }

    private static Xml.Element parse(String document) throws StatusException {
        return Xml.parse(document.getBytes(UTF_8));
    }
}
