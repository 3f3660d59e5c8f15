package app.latent.gateway.dav;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

final class XmlOutTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final XmlOut xml = XmlOut.to(body);

    @Test
    void declaresItsNamespaceAtTheRootOnly() throws Exception {
        xml.start("prop");
        xml.start("resourcetype");
        xml.empty("collection");
        xml.end();
        xml.text("getetag", "\"1\"");
        xml.empty(new QName("u:1", "colour"));
        xml.end();
        xml.finish();
        assertEquals(
                HEAD + "<D:prop xmlns:D=\"DAV:\"><D:resourcetype><D:collection/></D:resourcetype>"
                        + "<D:getetag>\"1\"</D:getetag><x:colour xmlns:x=\"u:1\"></x:colour></D:prop>",
                body.toString(UTF_8));
    }

    @Test
    void whatAClientSentIsReadBackTheSame() throws Exception {
        String awkward = "<a>&\"'\r\n\t ]]> \uD83D\uDE00é";
        var inner = new Xml.Element(new QName("b"), Map.of(), List.of(new Xml.Text(awkward)));
        var attributes = Map.of(
                new QName("plain"), awkward,
                new QName("u:<&\"2", "far"), awkward,
                new QName("http://www.w3.org/XML/1998/namespace", "lang"), "de");
        var sent = new Xml.Element(new QName("u:<&\"1", "a"), attributes, List.of(new Xml.Text(awkward), inner));
        xml.start("prop");
        xml.copy(sent);
        xml.end();
        xml.finish();
        assertEquals(sent, Xml.parse(body.toByteArray()).children().getFirst());
    }

    @Test
    void charactersOfTwoUnitsAreWholeHoweverLongTheDocument() throws Exception {
        String smiles = "\uD83D\uDE00".repeat(50);
        xml.start("multistatus");
        for (int i = 0; i < 1_000; i++) xml.text("href", "x".repeat(i % 7) + smiles);
        xml.end();
        xml.finish();
        List<Xml.Element> read = Xml.parse(body.toByteArray()).children();
        assertEquals(1_000, read.size());
        for (int i = 0; i < 1_000; i++)
            assertEquals("x".repeat(i % 7) + smiles, read.get(i).text());
    }
}
