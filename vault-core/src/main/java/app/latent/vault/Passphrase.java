package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A passphrase in Unicode Normalization Form C, as Cryptomator derives keys from it; overwritten when closed.
 *
 * <p>Not for several threads at once.
 */
public final class Passphrase implements AutoCloseable {

    /** The shortest passphrase for a new vault, in characters (code points). */
    public static final int MIN_LENGTH = 8;

    /** The longest one that a vault is given, in characters, a key file's part of it included: in UTF-8 less than 4 KiB, which is what those read who ask for one. */
    public static final int MAX_LENGTH = 1000;

    /** Below this nothing ever combines with what stands before it. */
    private static final char FIRST_COMBINING = '\u0300';

    private final char[] chars;
    private boolean closed;

    private Passphrase(char[] chars) {
        this.chars = chars;
    }

    /** @param chars copied; stays the caller's, who wipes it */
    public static Passphrase of(char[] chars) {
        return new Passphrase(isCertainlyNormal(chars) ? chars.clone() : normalized(chars));
    }

    private static boolean isCertainlyNormal(char[] chars) {
        for (char c : chars) {
            if (c >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    /** The JDK normalises into a String, which nobody can wipe; so this is only for passphrases that may need it. */
    private static char[] normalized(char[] chars) {
        return Normalizer.normalize(CharBuffer.wrap(chars), Normalizer.Form.NFC).toCharArray();
    }

    int length() {
        ensureOpen();
        return Character.codePointCount(chars, 0, chars.length);
    }

    /** @throws VaultException WEAK_PASSPHRASE when it is shorter than {@value #MIN_LENGTH}, LONG_PASSPHRASE when it is longer than {@value #MAX_LENGTH} */
    void requireLength() throws VaultException {
        if (length() < MIN_LENGTH) {
            throw new VaultException(
                    Reason.WEAK_PASSPHRASE,
                    "The passphrase is too short: at least " + MIN_LENGTH + " characters, better four words.");
        }
        if (length() > MAX_LENGTH) {
            throw new VaultException(
                    Reason.LONG_PASSPHRASE, "The passphrase is too long: at most " + MAX_LENGTH + " characters.");
        }
    }

    /** A view, which is overwritten with this. */
    CharSequence view() {
        ensureOpen();
        return CharBuffer.wrap(chars).asReadOnlyBuffer();
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("the passphrase has been wiped");
        }
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(chars, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
