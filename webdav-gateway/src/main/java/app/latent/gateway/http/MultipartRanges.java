package app.latent.gateway.http;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.ByteRange;

/**
 * The frame of an answer with several ranges of one file (multipart/byteranges; RFC 9110, 14.6): what stands before each range, and behind the last.
 */
final class MultipartRanges {

    /** More of them are no way of reading a file. */
    private static final int MOST = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Which no file can hold on purpose. */
    private final String boundary;

    private final List<Part> parts;
    private final String end;

    /** @param head what stands before the bytes, in ASCII */
    record Part(String head, ByteRange range) {}

    /**
     * @param ranges two or more
     * @param mediaType of the file
     */
    MultipartRanges(List<ByteRange> ranges, long size, String mediaType) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        this.boundary = HexFormat.of().formatHex(random);
        this.parts = ranges.stream()
                .map(range -> new Part(head(range, size, mediaType), range))
                .toList();
        this.end = "\r\n--" + boundary + "--\r\n";
    }

    /** Whether sending the whole file serves better, and costs the server less. */
    static boolean areTooMuch(List<ByteRange> ranges, long size) {
        return ranges.size() > MOST
                || ranges.stream().mapToLong(ByteRange::getLength).sum() >= size;
    }

    private String head(ByteRange range, long size, String mediaType) {
        return "\r\n--" + boundary + "\r\nContent-Type: " + mediaType + "\r\nContent-Range: "
                + range.toHeaderValue(size) + "\r\n\r\n";
    }

    String contentType() {
        return "multipart/byteranges; boundary=" + boundary;
    }

    /** In bytes, frame included. */
    long length() {
        return end.length()
                + parts.stream()
                        .mapToLong(part -> part.head.length() + part.range.getLength())
                        .sum();
    }

    List<Part> parts() {
        return parts;
    }

    /** What stands behind the last part, in ASCII. */
    String end() {
        return end;
    }
}
