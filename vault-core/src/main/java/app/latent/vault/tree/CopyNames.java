package app.latent.vault.tree;

import java.nio.charset.StandardCharsets;

/**
 * How a second version of a node is called: by what a sync client added to the first one's name, before the extension, and where that is taken by a number. Names are cut so that none
 * has more bytes than it may have; what the sync client added takes half of the room at most.
 */
public final class CopyNames {

    /** The highest number given to a copy whose own name is taken. Other clients stop at 9, and do not show what is left. */
    public static final int MOST_NUMBERED = 9_999;

    /** Bytes that a number takes, of those that other clients give. */
    private static final int NUMBER = " (9)".length();

    private final String base;
    private final String suffix;
    private final String extension;
    private final int room;

    private CopyNames(String base, String suffix, String extension, int room) {
        this.base = base;
        this.suffix = suffix;
        this.extension = extension;
        this.room = room;
    }

    /**
     * @param name of what it is a copy of
     * @param suffix what the sync client added
     * @param longest how many bytes a name may have
     */
    public static CopyNames of(String name, String suffix, int longest) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && bytes(name.substring(dot)) <= longest / 2 ? name.substring(dot) : "";
        int room = longest - bytes(extension);
        String base = name.substring(0, name.length() - extension.length());
        return new CopyNames(base, cut(suffix, room / 2), extension, room);
    }

    /**
     * One after the other, as they are to be tried.
     *
     * @param number from 0 to {@value #MOST_NUMBERED}
     */
    public String get(int number) {
        String added = number == 0 ? suffix : " (" + number + ")";
        int reserved = Math.max(bytes(added), Math.max(NUMBER, bytes(suffix)));
        return cut(base, room - reserved) + added + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest beginning of so many bytes at most. */
    private static String cut(String text, int most) {
        int length = 0;
        int bytes = 0;
        while (length < text.length()) {
            int codePoint = text.codePointAt(length);
            bytes += bytes(Character.toString(codePoint));
            if (bytes > most) break;
            length += Character.charCount(codePoint);
        }
        return text.substring(0, length);
    }
}
