package app.latent.vault.recovery;

import java.nio.CharBuffer;
import java.util.Arrays;

/** The text of a recovery key under construction. */
final class Texts {

    private Texts() {}

    /**
     * @param written with a space after each part, on the heap; wiped
     * @return without the last space
     */
    static char[] take(CharBuffer written) {
        try {
            return Arrays.copyOf(written.array(), written.position() - 1);
        } finally {
            Arrays.fill(written.array(), '\0');
        }
    }
}
