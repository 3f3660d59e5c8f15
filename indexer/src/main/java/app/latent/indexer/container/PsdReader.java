package app.latent.indexer.container;

import java.io.IOException;

/** Photoshop's PSD and PSB (Adobe's file format specification): size, and the resources that carry all metadata. */
public final class PsdReader {
    private static final int HEIGHT = 14;
    private static final int WIDTH = 18;
    private static final int COLOURS = 26;

    private PsdReader() {}

    /** Where the resources lie; as far as there are bytes, and as many as are read at once. */
    public static Extent resources(FileBytes file) throws IOException {
        long at = COLOURS + 4 + file.u32(COLOURS);
        long start = at + 4;
        long length = Math.min(file.u32(at), Math.min(FileBytes.LONGEST, file.size() - start));
        return new Extent(start, Math.max(0, length));
    }

    public static PictureSize size(FileBytes file) throws IOException {
        return PictureSize.upright(side(file.u32(WIDTH)), side(file.u32(HEIGHT)));
    }

    private static int side(long pixels) {
        return (int) Math.min(pixels, Integer.MAX_VALUE);
    }
}
