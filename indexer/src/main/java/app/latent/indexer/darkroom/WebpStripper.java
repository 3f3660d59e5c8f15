package app.latent.indexer.darkroom;

import app.latent.indexer.container.FileBytes;
import app.latent.indexer.darkroom.StrippedFile.Piece;
import app.latent.indexer.image.Orientation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What of a WebP (RFC 9649) stays: pixels, transparency, animation and colour profile; no EXIF, no XMP, no chunk that is not known. */
final class WebpStripper {
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ICCP");
    private static final Set<String> KEPT_IN_FRAMES = Set.of("VP8 ", "VP8L", "ALPH");
    private static final String EXTENDED = "VP8X";
    private static final int EXTENDED_LENGTH = 10;
    private static final String FRAME = "ANMF";

    /** Where and for how long it is shown. */
    private static final int FRAME_HEADER = 16;

    private static final int FIRST_CHUNK = 12;
    private static final int HEADER = 8;
    private static final int SAYS_EXIF = 0x08;
    private static final int SAYS_XMP = 0x04;

    private WebpStripper() {}

    /**
     * @param orientation that the new file is to say, 1 to 8
     * @throws IOException where the file is no whole WebP, cannot say it, or cannot be read
     */
    static List<Piece> strip(FileBytes file, int orientation) throws IOException {
        Pieces body = new Pieces();
        boolean turned = orientation != Orientation.UPRIGHT;
        boolean extended = false;
        long end = Math.min(file.size(), HEADER + file.little(4, 4));
        for (long at = FIRST_CHUNK; at < end; ) {
            String name = file.name(at);
            long length = chunkLength(file, at, file.size());
            if (name.equals(EXTENDED)) {
                requireLength(length, EXTENDED_LENGTH);
                body.add(header(file.bytes(at, length), turned));
                extended = true;
            } else if (name.equals(FRAME)) {
                addFrame(file, at, length, body);
            } else if (KEPT.contains(name)) {
                body.keep(at, length);
            }
            at += length;
        }
        if (turned && !extended) {
            throw new IOException("Only the extended format says an orientation");
        }
        if (turned) {
            body.add(chunk("EXIF", Orientation.tiff(orientation)));
        }
        return file(body);
    }

    /** With its header and padding. */
    private static long chunkLength(FileBytes file, long at, long end) throws IOException {
        long content = file.little(at + 4, 4);
        long length = HEADER + content + (content & 1);
        if (at + length > end) {
            throw new IOException("A chunk reaches past the end of what it is in");
        }
        return length;
    }

    private static void requireLength(long length, int content) throws IOException {
        if (length != HEADER + content) {
            throw new IOException("A chunk has another length than the format says");
        }
    }

    /** Programs may put chunks of their own into it. */
    private static void addFrame(FileBytes file, long start, long length, Pieces body) throws IOException {
        if (length < HEADER + FRAME_HEADER) {
            throw new IOException("A frame is cut short");
        }
        Pieces kept = new Pieces();
        long end = start + length;
        for (long at = start + HEADER + FRAME_HEADER; at < end; ) {
            long part = chunkLength(file, at, end);
            if (KEPT_IN_FRAMES.contains(file.name(at))) {
                kept.keep(at, part);
            }
            at += part;
        }
        body.add(ByteBuffer.allocate(HEADER + FRAME_HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(FRAME))
                .putInt((int) (FRAME_HEADER + kept.length()))
                .put(file.bytes(start + HEADER, FRAME_HEADER))
                .array());
        body.addAll(kept);
    }

    private static byte[] header(byte[] chunk, boolean turned) {
        int flags = chunk[HEADER] & ~(SAYS_EXIF | SAYS_XMP);
        chunk[HEADER] = (byte) (turned ? flags | SAYS_EXIF : flags);
        return chunk;
    }

    private static List<Piece> file(Pieces body) {
        ByteBuffer start = ByteBuffer.allocate(FIRST_CHUNK).order(ByteOrder.LITTLE_ENDIAN);
        start.put(ascii("RIFF")).putInt((int) (body.length() + 4)).put(ascii("WEBP"));
        List<Piece> all = new ArrayList<>();
        all.add(new StrippedFile.Added(start.array()));
        all.addAll(body.all());
        return all;
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(HEADER + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
