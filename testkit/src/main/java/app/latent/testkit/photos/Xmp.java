package app.latent.testkit.photos;

import java.util.stream.Collectors;

/** The XMP packet of a photo (ISO 16684-1): caption, keywords, rating. */
final class Xmp {

    private Xmp() {}

    static String packet(PhotoTruth truth) {
        String keywords = truth.keywords().stream()
                .map(word -> "<rdf:li>" + escape(word) + "</rdf:li>")
                .collect(Collectors.joining());
        String rating = truth.rating() == 0 ? "" : " xmp:Rating=\"" + truth.rating() + "\"";
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"%s>
                   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                   <dc:subject><rdf:Bag>%s</rdf:Bag></dc:subject>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(rating, escape(truth.caption()), keywords);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
