package app.latent.gateway.upload;

import app.latent.gateway.dav.Tree;
import java.nio.charset.StandardCharsets;

/** {@code name (2).jpg}, for a file whose name another has. */
final class NumberedName {

    /** In characters, the dot included. What is longer is no extension, and is shortened as the rest of the name. */
    private static final int LONGEST_EXTENSION = 16;

    private NumberedName() {}

    /**
     * @param name that a file may have
     * @param number 1 for the name itself
     * @return a name that a file may have: of one that would be too long, the end before the number is missing
     */
    static String of(String name, int number) {
        if (number == 1) return name;
        int dot = name.lastIndexOf('.');
        int end = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? dot : name.length();
        String tail = " (" + number + ")" + name.substring(end);
        return shortened(name.substring(0, end), Tree.LONGEST_NAME - bytes(tail)) + tail;
    }

    private static String shortened(String text, int most) {
        String rest = text;
        while (bytes(rest) > most) rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        return rest;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
