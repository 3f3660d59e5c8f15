package app.latent.vault.backing;

/** The paths of a {@link BackingStore}. */
public final class RelativePaths {

    private RelativePaths() {}

    /** @throws IllegalArgumentException where it is none, which only a fault of the engine can bring about */
    public static void require(String path) {
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (!isName(path, start, end) && !path.isEmpty()) {
                throw new IllegalArgumentException("no path below the vault's folder: " + path);
            }
            start = end + 1;
        }
    }

    private static boolean isName(String path, int start, int end) {
        int length = end - start;
        boolean dots = (length == 1 || length == 2) && path.startsWith("..".substring(2 - length), start);
        return length > 0 && !dots && path.indexOf('\0', start, end) < 0;
    }

    /** @return the folder that a path is in */
    public static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** @return the last name of a path */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** @return the path of an entry of a folder */
    public static String entry(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** @return what {@code path} is called after {@code from} became {@code to} */
    public static String rebase(String path, String from, String to) {
        return isAtOrBelow(path, from) ? to + path.substring(from.length()) : path;
    }

    /** @return whether {@code path} is {@code above}, or below it; makes no strings */
    public static boolean isAtOrBelow(String path, String above) {
        return path.startsWith(above) && (path.length() == above.length() || path.charAt(above.length()) == '/');
    }
}
