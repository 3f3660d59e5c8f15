package app.latent.indexer.place;

import java.nio.charset.StandardCharsets;

/** Texts in less room than strings take. */
final class TextColumn {
    private final byte[] bytes;
    private final int[] starts;

    /**
     * @param bytes UTF-8, one text behind the other; not copied
     * @param starts where each begins, and where the last one ends; not copied
     */
    TextColumn(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    String get(int index) {
        return new String(bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
    }
}
