package app.latent.indexer.darkroom;

import app.latent.indexer.container.FileBytes;
import app.latent.indexer.darkroom.StrippedFile.Piece;
import app.latent.indexer.image.Orientation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** What of a PNG (W3C, third edition) stays: the chunks of pixels, animation, colours and size; no text, time, EXIF or chunk that is not known. */
final class PngStripper {
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private static final int SIGNATURE = 8;

    /** Length, name and checksum. */
    private static final int AROUND = 12;

    private static final int NAME = 4;

    private PngStripper() {}

    /**
     * @param orientation that the new file is to say, 1 to 8
     * @throws IOException where the file is no whole PNG, or cannot be read
     */
    static List<Piece> strip(FileBytes file, int orientation) throws IOException {
        Pieces pieces = new Pieces();
        pieces.keep(0, SIGNATURE);
        long at = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            name = file.name(at + NAME);
            long length = AROUND + file.u32(at);
            if (KEPT.contains(name)) {
                requireInside(file, at + length);
                pieces.keep(at, length);
            }
            if (name.equals("IHDR") && orientation != Orientation.UPRIGHT) {
                pieces.add(exif(orientation));
            }
            at += length;
        }
        return pieces.all();
    }

    private static void requireInside(FileBytes file, long end) throws IOException {
        if (end > file.size()) {
            throw new IOException("A chunk reaches past the end of the file");
        }
    }

    private static byte[] exif(int orientation) {
        byte[] tiff = Orientation.tiff(orientation);
        byte[] body = ByteBuffer.allocate(NAME + tiff.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(AROUND + tiff.length)
                .putInt(tiff.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }
}
