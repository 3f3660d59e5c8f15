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
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final String EXTENDED = "VP8X";
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
            long length = file.little(at + 4, 4);
            length += HEADER + (length & 1);
            if (at + length > file.size()) {
                throw new IOException("A chunk reaches past the end of the file");
            }
            if (name.equals(EXTENDED)) {
                body.add(header(file.bytes(at, length), turned));
                extended = true;
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
