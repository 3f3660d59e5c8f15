package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;

/** A 207 answer (RFC 4918, 13), sent as it is written; also the form in which dead properties are kept. */
final class Multistatus {

    private final XmlOut xml;

    Multistatus(Exchange exchange) throws IOException {
        this(XmlOut.open(exchange, HttpStatus.MULTI_STATUS_207));
    }

    /** A document of the same form. */
    Multistatus(XmlOut xml) throws IOException {
        this.xml = xml;
        xml.start("multistatus");
    }

    /** A part of an answer. */
    interface Part {
        void write(XmlOut xml) throws IOException;
    }

    /** Says one thing about one resource, by parts such as {@link #propstat}. */
    void response(String href, Part parts) throws IOException {
        xml.start("response");
        xml.text("href", href);
        parts.write(xml);
        xml.end();
    }

    /** Says that one resource could not be treated. */
    void response(String href, int status) throws IOException {
        response(href, out -> status(out, status));
    }

    static void propstat(XmlOut xml, int status, Part properties) throws IOException {
        propstat(xml, status, properties, _ -> {});
    }

    /** @param error what follows the status, such as an {@code error} element */
    static void propstat(XmlOut xml, int status, Part properties, Part error) throws IOException {
        xml.start("propstat");
        xml.start("prop");
        properties.write(xml);
        xml.end();
        status(xml, status);
        error.write(xml);
        xml.end();
    }

    private static void status(XmlOut xml, int status) throws IOException {
        xml.text("status", "HTTP/1.1 " + status + " " + HttpStatus.getMessage(status));
    }

    /** Ends the answer; not called where it failed half-way. */
    void finish() throws IOException {
        xml.end();
        xml.finish();
    }
}
