package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of answers straight to the client, and of documents. Elements of {@code DAV:} carry the prefix {@code D}, declared at the root. */
final class XmlOut {

    private static final int BUFFER_SIZE = 16 * 1024;

    private final Writer out;
    private final XMLStreamWriter xml;
    private boolean begun;

    private XmlOut(Writer out, XMLStreamWriter xml) {
        this.out = out;
        this.xml = xml;
    }

    static XmlOut open(Exchange exchange, int status) throws IOException {
        return to(exchange.bodyOf(status, "application/xml;charset=utf-8"));
    }

    /** @param body closed by {@link #finish} */
    static XmlOut to(OutputStream body) throws IOException {
        // Buffered here: the XML writer writes byte by byte, and each would be a step through the whole server.
        Writer out = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), BUFFER_SIZE);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            return new XmlOut(out, xml);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void start(String davName) throws IOException {
        write(() -> {
            xml.writeStartElement("D", davName, Xml.DAV);
            if (!begun) xml.writeNamespace("D", Xml.DAV);
            begun = true;
        });
    }

    void end() throws IOException {
        write(xml::writeEndElement);
    }

    void empty(String davName) throws IOException {
        write(() -> xml.writeEmptyElement("D", davName, Xml.DAV));
    }

    void text(String davName, String value) throws IOException {
        start(davName);
        write(() -> xml.writeCharacters(value));
        end();
    }

    /** Writes an empty element of any namespace. */
    void empty(QName name) throws IOException {
        startForeign(name);
        end();
    }

    /** Writes an element that a client once sent. */
    void copy(Xml.Element element) throws IOException {
        startForeign(element.name());
        int count = 0;
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            attribute(attribute.getKey(), attribute.getValue(), "a" + count++);
        }
        for (Xml.Node node : element.content()) {
            switch (node) {
                case Xml.Text(String value) -> write(() -> xml.writeCharacters(value));
                case Xml.Element child -> copy(child);
            }
        }
        end();
    }

    private void startForeign(QName name) throws IOException {
        String namespace = name.getNamespaceURI();
        if (namespace.equals(Xml.DAV)) {
            start(name.getLocalPart());
        } else if (namespace.isEmpty()) {
            write(() -> xml.writeStartElement(name.getLocalPart()));
        } else {
            write(() -> {
                xml.writeStartElement("x", name.getLocalPart(), namespace);
                xml.writeNamespace("x", namespace);
            });
        }
    }

    private void attribute(QName name, String value, String prefix) throws IOException {
        String namespace = name.getNamespaceURI();
        write(() -> {
            if (namespace.isEmpty()) {
                xml.writeAttribute(name.getLocalPart(), value);
            } else if (namespace.equals(XMLConstants.XML_NS_URI)) {
                xml.writeAttribute("xml", namespace, name.getLocalPart(), value);
            } else {
                xml.writeNamespace(prefix, namespace);
                xml.writeAttribute(prefix, namespace, name.getLocalPart(), value);
            }
        });
    }

    /**
     * Ends the answer. On purpose not a {@code close()}: where writing failed half-way, the client must see a broken answer and not a short one that
     * is well-formed.
     */
    void finish() throws IOException {
        write(xml::writeEndDocument);
        write(xml::flush);
        out.close();
    }

    /** A step of writing. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static IOException failed(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException("cannot write XML", e);
    }
}
