package app.latent.gateway.dav;

import java.io.IOException;
import java.util.List;

/** How locks look in XML (RFC 4918, 14 and 15.8, 15.10). */
final class LockXml {

    private LockXml() {}

    static void writeSupported(XmlOut xml) throws IOException {
        xml.start("supportedlock");
        for (String scope : List.of("exclusive", "shared")) {
            xml.start("lockentry");
            writeKind(xml, scope);
            xml.end();
        }
        xml.end();
    }

    static void writeDiscovery(XmlOut xml, List<Lock> locks) throws IOException {
        xml.start("lockdiscovery");
        for (Lock lock : locks) writeActive(xml, lock);
        xml.end();
    }

    private static void writeActive(XmlOut xml, Lock lock) throws IOException {
        xml.start("activelock");
        writeKind(xml, lock.terms().exclusive() ? "exclusive" : "shared");
        xml.text("depth", lock.terms().deep() ? "infinity" : "0");
        Xml.Element owner = lock.terms().owner();
        if (owner != null) xml.copy(owner);
        xml.text("timeout", "Second-" + lock.terms().timeout().toSeconds());
        xml.start("locktoken");
        xml.text("href", lock.token());
        xml.end();
        xml.start("lockroot");
        xml.text("href", lock.rootHref());
        xml.end();
        xml.end();
    }

    private static void writeKind(XmlOut xml, String scope) throws IOException {
        xml.start("lockscope");
        xml.empty(scope);
        xml.end();
        xml.start("locktype");
        xml.empty("write");
        xml.end();
    }
}
