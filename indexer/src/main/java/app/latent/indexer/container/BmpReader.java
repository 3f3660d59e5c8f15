package app.latent.indexer.container;

import java.io.IOException;

/** Windows' and OS/2's bitmaps (BITMAPCOREHEADER to BITMAPV5HEADER): size, and the colour profile that version 5 may carry. */
public final class BmpReader {
    private static final int HEADER = 14;
    private static final int CORE = 12;
    private static final int VERSION_5 = 124;
    private static final int COLOURS = HEADER + 56;
    private static final int PROFILE = HEADER + 112;
    private static final long EMBEDDED = 0x4D424544; // MBED

    private BmpReader() {}

    public static PictureSize size(FileBytes file) throws IOException {
        if (file.little(HEADER, Integer.BYTES) == CORE) {
            return PictureSize.upright((int) file.little(HEADER + 4, 2), (int) file.little(HEADER + 6, 2));
        }
        return PictureSize.upright(side(file, HEADER + 4), side(file, HEADER + 8));
    }

    /** A height below zero is of a picture that is stored from the top down. */
    private static int side(FileBytes file, int position) throws IOException {
        return (int) Math.min(Math.abs((long) (int) file.little(position, Integer.BYTES)), Integer.MAX_VALUE);
    }

    /** No bytes where there is none. */
    public static byte[] profile(FileBytes file) throws IOException {
        boolean embedded =
                file.little(HEADER, Integer.BYTES) >= VERSION_5 && file.little(COLOURS, Integer.BYTES) == EMBEDDED;
        return embedded
                ? file.bytes(HEADER + file.little(PROFILE, Integer.BYTES), file.little(PROFILE + 4, Integer.BYTES))
                : new byte[0];
    }
}
