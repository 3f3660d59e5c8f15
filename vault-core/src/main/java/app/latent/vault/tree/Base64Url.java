package app.latent.vault.tree;

import java.util.Arrays;

/** The alphabet of encrypted names. */
final class Base64Url {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] VALUES = values();
    private static final int GROUP = 4;

    /** The shortest encrypted name: 16 bytes, for a name of none. */
    static final int SHORTEST = 24;

    private Base64Url() {}

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    static boolean isDigit(char c) {
        return c < VALUES.length && VALUES[c] >= 0;
    }

    /** Whether it is what an encoder gives: padded, and with no bit set that stands for nothing. Other spellings would be other names for the same bytes. */
    static boolean isCanonical(String text) {
        if (text.length() < SHORTEST || text.length() % GROUP != 0) return false;
        int padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
        int digits = text.length() - padding;
        for (int i = 0; i < digits; i++) {
            if (!isDigit(text.charAt(i))) return false;
        }
        int unused = padding == 2 ? 0x0F : padding == 1 ? 0x03 : 0;
        return (VALUES[text.charAt(digits - 1)] & unused) == 0;
    }
}
