package app.latent.indexer.container;

import java.io.IOException;

/** Minolta's MRW: blocks with a name and a length, of which one is a TIFF structure. */
public final class MrwReader {
    private static final int MOST_BLOCKS = 32;
    private static final int BLOCK_HEADER = 8;

    private MrwReader() {}

    /** Empty where there is none. */
    public static byte[] tiff(FileBytes file) throws IOException {
        long end = Math.min(file.size(), BLOCK_HEADER + file.u32(4));
        long at = BLOCK_HEADER;
        for (int i = 0; i < MOST_BLOCKS && at + BLOCK_HEADER <= end; i++) {
            long length = file.u32(at + 4);
            if (file.name(at).equals("\0TTW")) {
                return file.bytes(at + BLOCK_HEADER, Math.min(length, end - at - BLOCK_HEADER));
            }
            at += BLOCK_HEADER + length;
        }
        return new byte[0];
    }
}
