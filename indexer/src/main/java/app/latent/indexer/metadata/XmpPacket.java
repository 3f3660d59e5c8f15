package app.latent.indexer.metadata;

import java.nio.charset.StandardCharsets;

/** Whether Adobe's library may be given a packet: it is parsed where it is read, and may be hostile. */
public final class XmpPacket {
    /** Larger than what programs write of one photo, masks and history included. */
    public static final int LARGEST_SIDECAR = 8 << 20;

    private static final String ANCESTORS = "photoshop:DocumentAncestors>";
    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    /** Elements and attributes of one packet; the time that Adobe's library takes grows with their square. */
    private static final int MOST_NODES = 10_000;

    private static final String ATTRIBUTE_LIMIT = "jdk.xml.elementAttributeLimit";

    static {
        // Lightroom writes more than the 200 attributes that Java takes for hostile; our own limit is for all elements
        // together.
        System.setProperty(ATTRIBUTE_LIMIT, System.getProperty(ATTRIBUTE_LIMIT, String.valueOf(MOST_NODES)));
    }

    private XmpPacket() {}

    /**
     * Without Photoshop's list of all documents that were ever part of the picture: it has a hundred thousand in some, and nobody
     * asks for it. Not for a packet that is to be written again.
     */
    static byte[] withoutAncestors(byte[] packet) {
        String text = new String(packet, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("<" + ANCESTORS);
        int end = text.lastIndexOf("</" + ANCESTORS);
        return start < 0 || end < start
                ? packet
                : (text.substring(0, start) + text.substring(end + "</".length() + ANCESTORS.length()))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** XMP has no use for document types, and entities are how XML is made to explode. */
    public static boolean isHarmless(byte[] packet) {
        // In UTF-16, each of its letters has a zero beside it.
        String text = new String(packet, StandardCharsets.ISO_8859_1).replace("\0", "");
        return !text.contains(DOCUMENT_TYPE) && nodes(text) <= MOST_NODES;
    }

    private static int nodes(String xml) {
        int nodes = 0;
        for (int i = 0; i < xml.length() - 1; i++) {
            boolean begins = xml.charAt(i) == '<' && xml.charAt(i + 1) != '/';
            nodes += begins || xml.charAt(i) == '=' ? 1 : 0;
        }
        return nodes;
    }
}
