package app.latent.indexer.container;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The size of an SVG drawing, from the attributes of its first element. Nothing behind that is looked at, nothing is drawn,
 * run or fetched; entities and document types are not known.
 */
public final class SvgReader {
    private static final int HEAD = 64 * 1024;
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,7}(?:\\.\\d{1,9})?)\\s*(px|pt|pc|mm|cm|in)?\\s*");

    private SvgReader() {}

    /** 0 x 0 where the drawing does not tell, or is none. */
    public static PictureSize read(FileBytes file) throws IOException {
        byte[] head = file.bytes(0, Math.min(HEAD, file.size()));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The parser's own reporter writes what it has read to the process's error stream.
        factory.setXMLReporter((message, type, information, location) -> {});
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(decoded(head)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return reader.getLocalName().equals("svg") ? size(reader) : PictureSize.upright(0, 0);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("The drawing is damaged", e);
        }
        return PictureSize.upright(0, 0);
    }

    /** The parser writes of bytes that are no text to the error stream, whatever its reporter; characters are never that. */
    private static String decoded(byte[] head) {
        String mark = new String(head, 0, Math.min(2, head.length), StandardCharsets.ISO_8859_1);
        boolean marked = mark.equals("\u00fe\u00ff") || mark.equals("\u00ff\u00fe");
        String text = new String(head, marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static PictureSize size(XMLStreamReader svg) {
        Optional<Integer> width = pixels(svg.getAttributeValue(null, "width"));
        Optional<Integer> height = pixels(svg.getAttributeValue(null, "height"));
        if (width.isPresent() && height.isPresent()) {
            return PictureSize.upright(width.get(), height.get());
        }
        String box = svg.getAttributeValue(null, "viewBox");
        String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+", 5);
        return parts.length == 4
                ? PictureSize.upright(
                        pixels(parts[2]).orElse(0), pixels(parts[3]).orElse(0))
                : PictureSize.upright(0, 0);
    }

    /** In CSS, an inch has 96 pixels. */
    private static Optional<Integer> pixels(@Nullable String length) {
        Matcher parts = LENGTH.matcher(length == null ? "" : length);
        if (!parts.matches()) {
            return Optional.empty();
        }
        double unit = switch (parts.group(2)) {
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            case null, default -> 1;
        };
        return Optional.of((int) Math.round(Math.min(Double.parseDouble(parts.group(1)) * unit, 1 << 24)));
    }
}
