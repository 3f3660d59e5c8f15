package app.latent.indexer.container;

import java.io.IOException;

/** How many pictures an animated WebP shows, and how long (RFC 9649, section 2.7). */
public final class WebpReader {
    private static final int FIRST_CHUNK = 12;
    private static final int MOST_CHUNKS = 20_000;

    private WebpReader() {}

    public static Animation read(FileBytes file) throws IOException {
        long at = FIRST_CHUNK;
        int frames = 0;
        long millis = 0;
        for (int i = 0; i < MOST_CHUNKS && at + 8 <= file.size(); i++) {
            if (file.name(at).equals("ANMF") && at + 24 <= file.size()) {
                frames++;
                millis += file.little(at + 20, 3);
            }
            long length = file.little(at + 4, 4);
            at += 8 + length + (length & 1);
        }
        return new Animation(frames, millis / 1000.0);
    }
}
