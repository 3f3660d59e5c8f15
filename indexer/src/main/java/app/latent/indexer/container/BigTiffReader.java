package app.latent.indexer.container;

import java.io.IOException;

/** The size of a BigTIFF (TIFF with offsets of eight bytes): the first directory's two tags. */
public final class BigTiffReader {
    private static final int MARK = 43;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int SHORT_TYPE = 3;
    private static final int ENTRY = 20;
    private static final int MOST_ENTRIES = 4_096;

    private BigTiffReader() {}

    public static boolean isBigTiff(FileBytes file) throws IOException {
        return file.size() > 16 && (file.u16(2) == MARK || file.u16(2) == MARK << 8);
    }

    public static PictureSize read(FileBytes file) throws IOException {
        boolean little = file.u8(0) == 'I';
        long directory = number(file, little, 8, Long.BYTES);
        long count = Math.clamp(number(file, little, directory, Long.BYTES), 0, MOST_ENTRIES);
        long width = 0;
        long height = 0;
        for (int i = 0; i < count; i++) {
            long entry = directory + Long.BYTES + (long) i * ENTRY;
            int tag = (int) number(file, little, entry, 2);
            int bytes = number(file, little, entry + 2, 2) == SHORT_TYPE ? 2 : Integer.BYTES;
            if (tag == WIDTH) {
                width = number(file, little, entry + 12, bytes);
            } else if (tag == HEIGHT) {
                height = number(file, little, entry + 12, bytes);
            }
        }
        return PictureSize.upright((int) Math.min(width, Integer.MAX_VALUE), (int) Math.min(height, Integer.MAX_VALUE));
    }

    private static long number(FileBytes file, boolean little, long position, int bytes) throws IOException {
        return little ? file.little(position, bytes) : file.unsigned(position, bytes);
    }
}
