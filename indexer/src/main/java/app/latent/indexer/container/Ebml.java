package app.latent.indexer.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Elements of EBML (RFC 8794): identifier, length, content. */
final class Ebml {
    private static final int MOST = 4_096;
    private static final int LONGEST_TEXT = 64 * 1024;

    private Ebml() {}

    /** @param id with the marker of its length, as the specifications write it */
    record Element(long id, long start, long end) {
        long length() {
            return end - start;
        }
    }

    /** Those up to the first damaged one; one of unknown length reaches to the end. */
    static List<Element> within(FileBytes file, long start, long end) throws IOException {
        List<Element> elements = new ArrayList<>();
        long at = start;
        while (at + 2 <= end && elements.size() < MOST) {
            int idBytes = Integer.numberOfLeadingZeros(file.u8(at)) - 23;
            if (idBytes > 4 || at + idBytes >= end) {
                break;
            }
            int first = file.u8(at + idBytes);
            int lengthBytes = Integer.numberOfLeadingZeros(first) - 23;
            if (lengthBytes > 8 || at + idBytes + lengthBytes > end) {
                break;
            }
            long mask = (1L << (7 * lengthBytes)) - 1;
            long length = file.unsigned(at + idBytes, lengthBytes) & mask;
            long content = at + idBytes + lengthBytes;
            long next = length == mask || length > end - content ? end : content + length;
            elements.add(new Element(file.unsigned(at, idBytes), content, next));
            at = next;
        }
        return elements;
    }

    static long unsigned(FileBytes file, Element element) throws IOException {
        return file.unsigned(element.start, (int) Math.min(8, element.length()));
    }

    static double decimal(FileBytes file, Element element) throws IOException {
        return switch ((int) element.length()) {
            case Float.BYTES -> Float.intBitsToFloat(file.s32(element.start));
            case Double.BYTES -> Double.longBitsToDouble(file.s64(element.start));
            default -> 0;
        };
    }

    static String text(FileBytes file, Element element) throws IOException {
        long length = Math.min(element.length(), LONGEST_TEXT);
        return file.text(element.start, length, StandardCharsets.UTF_8).replace("\0", "");
    }
}
