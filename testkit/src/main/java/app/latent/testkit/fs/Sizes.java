package app.latent.testkit.fs;

import java.util.stream.IntStream;

/** Sizes round the edges of ciphertext chunks, pages and FUSE requests. */
final class Sizes {

    /** Cleartext bytes of a content chunk in format 8. */
    static final int CHUNK = 32 * 1024;

    private static final int PAGE = 4096;
    private static final int REQUEST = 128 * 1024;

    private Sizes() {}

    /** One below, on, and one above each edge. */
    static IntStream boundaries() {
        return IntStream.concat(
                IntStream.of(0, 1, 2),
                IntStream.of(PAGE, CHUNK, 2 * CHUNK, 3 * CHUNK, REQUEST, 10 * CHUNK)
                        .flatMap(edge -> IntStream.of(edge - 1, edge, edge + 1)));
    }
}
