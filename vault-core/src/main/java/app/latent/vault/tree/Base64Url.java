package app.latent.vault.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The alphabet of encrypted names. */
final class Base64Url {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] VALUES = values();
    private static final int GROUP = 4;

    /** How many parts of one name are tried. */
    private static final int MOST_PARTS = 200;

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

    /** A part of a text. */
    record Part(int begin, int end) {
        String of(String text) {
            return text.substring(begin, end);
        }
    }

    /**
     * The parts of a text that may be an encrypted name, to which somebody added something before or after, long ones first. What was added may consist of
     * digits of the alphabet itself; then it begins or ends with a {@code -} or {@code _}.
     */
    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = begin;
            while (end < text.length() && isDigit(text.charAt(end))) end++;
            if (end - begin >= SHORTEST - 2) addParts(text, begin, end, parts);
            begin = end + 1;
        }
        parts.sort(Comparator.comparingInt(part -> part.begin() - part.end()));
        return parts.subList(0, Math.min(parts.size(), MOST_PARTS));
    }

    private static void addParts(String text, int runBegin, int runEnd, List<Part> parts) {
        int padded = runEnd;
        while (padded < text.length() && padded < runEnd + 2 && text.charAt(padded) == '=') padded++;
        for (int begin = runBegin; begin < runEnd; begin++) {
            boolean afterDelimiter = begin > runBegin && isDelimiter(text.charAt(begin - 1));
            if (begin > runBegin && !afterDelimiter && !isDelimiter(text.charAt(begin))) continue;
            add(begin, padded, parts);
            for (int end = runEnd; end - begin >= SHORTEST; end--) {
                if (end == runEnd || isDelimiter(text.charAt(end))) {
                    add(begin, end - (end - begin) % GROUP, parts);
                }
            }
        }
    }

    private static void add(int begin, int end, List<Part> parts) {
        Part part = new Part(begin, end);
        if (end - begin >= SHORTEST && (end - begin) % GROUP == 0 && !parts.contains(part)) parts.add(part);
    }

    private static boolean isDelimiter(char c) {
        return c == '-' || c == '_';
    }
}
