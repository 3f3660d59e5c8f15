package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/**
 * Writes the XML of answers straight to the client, and of documents. Elements of {@code DAV:} carry the prefix {@code D}, declared at the root.
 *
 * <p>Not by the platform's writer, which puts out character by character: a folder of thousands took twice as long. Names of elements and attributes are ours
 * or were parsed; characters that XML cannot hold come neither from the parser nor from a {@link Tree}.
 */
final class XmlOut {

    /** In characters. */
    private static final int BUFFER_SIZE = 16 * 1024;

    private static final String ROOT = " xmlns:D=\"" + Xml.DAV + '"';

    /** Markup, and the white space that parsers change; none is beyond {@code >}. */
    private static final String SPECIAL_IN_TEXT = "<>&\r";

    private static final String SPECIAL_IN_ATTRIBUTES = SPECIAL_IN_TEXT + "\"\t\n";

    private final OutputStream body;
    private final StringBuilder written = new StringBuilder(BUFFER_SIZE + BUFFER_SIZE / 4);

    /** The names of the elements that have not ended, with their prefixes. */
    private final Deque<String> open = new ArrayDeque<>();

    private XmlOut(OutputStream body) {
        this.body = body;
        written.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    static XmlOut open(Exchange exchange, int status) {
        return to(exchange.bodyOf(status, "application/xml;charset=utf-8"));
    }

    /** @param body closed by {@link #finish} */
    static XmlOut to(OutputStream body) {
        return new XmlOut(body);
    }

    void start(String davName) throws IOException {
        boolean isRoot = open.isEmpty();
        begin("D:" + davName);
        if (isRoot) written.append(ROOT);
        written.append('>');
    }

    void end() throws IOException {
        written.append("</").append(open.pop()).append('>');
        if (written.length() >= BUFFER_SIZE) flush();
    }

    void empty(String davName) {
        written.append("<D:").append(davName).append("/>");
    }

    void text(String davName, String value) throws IOException {
        start(davName);
        escaped(value, SPECIAL_IN_TEXT);
        end();
    }

    /** Writes an empty element of any namespace. */
    void empty(QName name) throws IOException {
        startForeign(name);
        written.append('>');
        end();
    }

    /** Writes an element that a client once sent. */
    void copy(Xml.Element element) throws IOException {
        startForeign(element.name());
        int count = 0;
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            attribute(attribute.getKey(), attribute.getValue(), "a" + count++);
        }
        written.append('>');
        for (Xml.Node node : element.content()) {
            switch (node) {
                case Xml.Text(String value) -> escaped(value, SPECIAL_IN_TEXT);
                case Xml.Element child -> copy(child);
            }
        }
        end();
    }

    /** Its attributes and the end of its tag are still to come. */
    private void startForeign(QName name) {
        String namespace = name.getNamespaceURI();
        if (namespace.equals(Xml.DAV)) {
            begin("D:" + name.getLocalPart());
        } else if (namespace.isEmpty()) {
            begin(name.getLocalPart());
        } else {
            begin("x:" + name.getLocalPart());
            attribute("xmlns:x", namespace);
        }
    }

    private void begin(String name) {
        open.push(name);
        written.append('<').append(name);
    }

    private void attribute(QName name, String value, String prefix) {
        String namespace = name.getNamespaceURI();
        if (namespace.isEmpty()) {
            attribute(name.getLocalPart(), value);
        } else if (namespace.equals(XMLConstants.XML_NS_URI)) {
            attribute("xml:" + name.getLocalPart(), value);
        } else {
            attribute("xmlns:" + prefix, namespace);
            attribute(prefix + ":" + name.getLocalPart(), value);
        }
    }

    private void attribute(String name, String value) {
        written.append(' ').append(name).append("=\"");
        escaped(value, SPECIAL_IN_ATTRIBUTES);
        written.append('"');
    }

    private void escaped(String value, String special) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > '>' || special.indexOf(c) < 0) {
                written.append(c);
            } else {
                written.append(reference(c));
            }
        }
    }

    private static String reference(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "&#" + (int) c + ";";
        };
    }

    private void flush() throws IOException {
        body.write(written.toString().getBytes(StandardCharsets.UTF_8));
        written.setLength(0);
    }

    /**
     * Ends the answer. On purpose not a {@code close()}: where writing failed half-way, the client must see a broken answer and not a short one that
     * is well-formed.
     */
    void finish() throws IOException {
        flush();
        body.close();
    }
}
