package app.latent.vault.conflict;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Names for a version whose own is taken, in the order in which they are to be tried: with what a sync client had added, then with numbers. */
final class FreeNames {

    /** Bytes of the longest name that the engine gives. */
    private static final int LONGEST = 255;

    private static final int MOST = 10_000;

    private FreeNames() {}

    static Iterator<String> of(String name, String added) {
        return IntStream.rangeClosed(0, MOST)
                .mapToObj(number -> number == 0 ? insert(name, added) : insert(name, " (" + number + ")"))
                .iterator();
    }

    private static String insert(String name, String added) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && bytes(name.substring(dot)) <= LONGEST / 2 ? name.substring(dot) : "";
        String shortened = cut(added, LONGEST / 2 - bytes(extension));
        String base = name.substring(0, name.length() - extension.length());
        return cut(base, LONGEST - bytes(extension) - bytes(shortened)) + shortened + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest beginning of so many bytes at most. */
    private static String cut(String text, int most) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > most) end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end);
    }
}
