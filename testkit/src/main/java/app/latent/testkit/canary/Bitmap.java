package app.latent.testkit.canary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes uncompressed pictures (BMP, 24 bits, BITMAPINFOHEADER), whose pixels stand in the file as they are. */
final class Bitmap {

    private static final int HEADERS = 14 + 40;

    private Bitmap() {}

    /**
     * A picture of equal rows.
     *
     * @param row blue, green, red of each pixel; a multiple of 12 bytes, so that rows need no padding
     */
    static byte[] of(byte[] row, int height) {
        int size = HEADERS + row.length * height;
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(size).putInt(0).putInt(HEADERS);
        file.putInt(40)
                .putInt(row.length / 3)
                .putInt(height)
                .putShort((short) 1)
                .putShort((short) 24);
        file.putInt(0)
                .putInt(row.length * height)
                .putInt(2835)
                .putInt(2835)
                .putInt(0)
                .putInt(0);
        for (int y = 0; y < height; y++) {
            file.put(row);
        }
        return file.array();
    }
}
