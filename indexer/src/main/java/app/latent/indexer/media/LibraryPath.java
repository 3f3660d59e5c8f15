package app.latent.indexer.media;

import java.util.Arrays;
import java.util.List;

/** Paths relative to the library, with {@code /} between names, as documents and requests tell them. */
public final class LibraryPath {
    private static final int LONGEST = 8_000;

    private LibraryPath() {}

    /** Whether it can be that of a file in the library, and of none outside it. */
    public static boolean isSound(String path) {
        return path.length() <= LONGEST
                && path.indexOf('\0') < 0
                && Arrays.stream(path.split("/", -1)).noneMatch(n -> n.isEmpty() || n.equals(".") || n.equals(".."));
    }

    /** The path of the folder that a file is in; empty for the library itself. */
    public static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The names of the folders that a file is in, the highest first. */
    public static List<String> foldersOf(String path) {
        List<String> names = List.of(path.split("/", -1));
        return names.subList(0, names.size() - 1);
    }

    /** The last of its names. */
    public static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
