package app.latent.indexer.container;

import java.io.IOException;

/** Fujifilm's RAF: its header tells where the JPEG is that carries all metadata. */
public final class RafReader {
    private static final int JPEG = 84;

    private RafReader() {}

    public static Extent preview(FileBytes file) throws IOException {
        return new Extent(file.u32(JPEG), file.u32(JPEG + 4));
    }
}
