package app.latent.testkit.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Pictures as Photoshop saves them (Adobe's file format specification): without layers, as the flattened picture alone. */
public final class PhotoshopFile {
    private static final int HEADER = 40;
    private static final int LONGEST_RUN = 128;
    private static final int ALPHA = 24;

    private PhotoshopFile() {}

    public static byte[] of(BufferedImage picture) {
        return of(picture, 3, Byte.SIZE, false);
    }

    /**
     * @param inks 3 for RGB, 4 for CMYK, of which none is black
     * @param depth bits a sample, 8 or 16
     * @param packed by PackBits
     */
    public static byte[] of(BufferedImage picture, int inks, int depth, boolean packed) {
        var file = new ByteArrayOutputStream();
        int height = picture.getHeight();
        file.writeBytes(header(picture.getWidth(), height, inks, depth, packed ? 1 : 0));
        if (packed) {
            file.writeBytes(new byte[inks * height * Short.BYTES]); // How long each row is; readers need not look.
        }
        for (int ink = 0; ink < inks; ink++) {
            for (int y = 0; y < height; y++) {
                byte[] row = row(picture, y, ink, depth);
                file.writeBytes(packed ? packed(row) : row);
            }
        }
        return file.toByteArray();
    }

    /** One that claims to be of this size, and ends before its pixels. */
    public static byte[] claiming(int width, int height) {
        return header(width, height, 3, Byte.SIZE, 0);
    }

    private static byte[] row(BufferedImage picture, int y, int ink, int depth) {
        int bytes = depth / Byte.SIZE;
        byte[] row = new byte[picture.getWidth() * bytes];
        for (int x = 0; x < picture.getWidth(); x++) {
            int colour = (picture.getRGB(x, y) << ((ink + 1) * Byte.SIZE)) >>> ALPHA;
            row[x * bytes] = (byte) (ink == 3 ? 0xFF : colour);
        }
        return row;
    }

    /** What repeats as a run, all else as it is, byte by byte. */
    private static byte[] packed(byte[] row) {
        var bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < row.length) {
            int run = 1;
            while (run < LONGEST_RUN && at + run < row.length && row[at + run] == row[at]) {
                run++;
            }
            bytes.write(1 - run);
            bytes.write(row[at]);
            at += run;
        }
        return bytes.toByteArray();
    }

    private static byte[] header(int width, int height, int inks, int depth, int compression) {
        return ByteBuffer.allocate(HEADER)
                .put("8BPS".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 1)
                .put(new byte[6])
                .putShort((short) inks)
                .putInt(height)
                .putInt(width)
                .putShort((short) depth)
                .putShort((short) inks)
                .putInt(0) // No colour table,
                .putInt(0) // no resources,
                .putInt(0) // no layers.
                .putShort((short) compression)
                .array();
    }
}
