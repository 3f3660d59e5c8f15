package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.jetty.http.HttpStatus;

/** Reads the XML of requests: no document type, no entity but the five built in, bounded in size and depth. */
final class Xml {

    static final String DAV = "DAV:";

    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_DEPTH = 64;

    private Xml() {}

    /** A part of a document. */
    sealed interface Node {}

    /** Character data. */
    record Text(String value) implements Node {}

    /** An element with its attributes, without namespace declarations. */
    record Element(QName name, Map<QName, String> attributes, List<Node> content) implements Node {

        /** @return about how many characters of memory this takes */
        int weight() {
            int weight = name.getNamespaceURI().length() + name.getLocalPart().length() + 32;
            for (var attribute : attributes.entrySet()) {
                weight += attribute.getKey().getLocalPart().length()
                        + attribute.getValue().length()
                        + 32;
            }
            for (Node node : content) {
                weight += switch (node) {
                    case Text(String value) -> value.length();
                    case Element child -> child.weight();
                };
            }
            return weight;
        }

        boolean is(String localName) {
            return name.getNamespaceURI().equals(DAV) && name.getLocalPart().equals(localName);
        }

        List<Element> children() {
            return content.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        Optional<Element> child(String localName) {
            return children().stream().filter(e -> e.is(localName)).findFirst();
        }

        String text() {
            var out = new StringBuilder();
            for (Node node : content) {
                if (node instanceof Text(String value)) out.append(value);
            }
            return out.toString();
        }
    }

    /**
     * Reads the body of a request.
     *
     * @return the root element; empty where there is no body
     * @throws StatusException 400 for what is not XML or contains a DOCTYPE or too many levels; 413 for what is too long
     */
    static Optional<Element> read(Exchange exchange) throws IOException, StatusException {
        byte[] body = exchange.body(MOST_BYTES).readAllBytes();
        return body.length == 0 ? Optional.empty() : Optional.of(parse(body));
    }

    static Element parse(byte[] document) throws StatusException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(decoded(document)));
            try {
                return readRoot(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | CharacterCodingException e) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
    }

    /** UTF-8 and UTF-16, as RFC 4918 (section 19) has all understand. Of bytes that are neither the parser would write to the process's error stream. */
    private static String decoded(byte[] document) throws CharacterCodingException {
        String mark = new String(document, 0, Math.min(2, document.length), StandardCharsets.ISO_8859_1);
        boolean isUtf16 = mark.equals("\u00fe\u00ff") || mark.equals("\u00ff\u00fe");
        Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(document)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** An explicit stack, so that depth is our bound and not the thread's. */
    private static Element readRoot(XMLStreamReader reader) throws XMLStreamException, StatusException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = startOf(reader);
                    if (open.isEmpty()) root = element;
                    else open.element().content().add(element);
                    open.push(element);
                    require(open.size() <= MOST_DEPTH);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) open.element().content().add(new Text(reader.getText()));
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> require(false);
                default -> {
                    // Comments and processing instructions say nothing in WebDAV.
                }
            }
        }
        if (root == null) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        return root;
    }

    private static Element startOf(XMLStreamReader reader) {
        Map<QName, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeName(i), reader.getAttributeValue(i));
        }
        return new Element(reader.getName(), attributes, new ArrayList<>());
    }

    private static void require(boolean condition) throws StatusException {
        if (!condition) throw new StatusException(HttpStatus.BAD_REQUEST_400);
    }
}
