package app.latent.vault.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a node (a file, directory or symbolic link) stands in its content directory.
 *
 * @param onDisk {@code encryptedName + ".c9r"}, or its hash and {@code ".c9s"} where that is longer than the vault's threshold
 * @param full {@code encryptedName + ".c9r"}: what {@code name.c9s} holds of a shortened one
 */
public record NodeName(String onDisk, String full) {

    /** Ends the name of a node. */
    public static final String SUFFIX = ".c9r";

    /** Ends the name of a node whose encrypted name was shortened. */
    public static final String SHORTENED_SUFFIX = ".c9s";

    /** In a shortened node: its full encrypted name, in ASCII. */
    public static final String LONG_NAME_FILE = "name.c9s";

    /** In a shortened node: the content of a file. */
    public static final String CONTENTS_FILE = "contents.c9r";

    /** In the node of a directory: its directory ID in the clear. */
    public static final String DIRECTORY_FILE = "dir.c9r";

    /** In the node of a symbolic link: its target, encrypted as a file's content is. */
    public static final String SYMLINK_FILE = "symlink.c9r";

    /** In a content directory: its own directory ID, encrypted as a file's content is. */
    public static final String DIRECTORY_ID_BACKUP = "dirid.c9r";

    /** What sync clients put behind a name that they take for one without an extension, as those of folders: a mark of a second version. */
    private static final Pattern MARKED = Pattern.compile(
            "(.*)(\\.c9[rs])( \\(.*" + SyncMarks.CONFLICT
                    + ".*\\)| ?\\[conflict[^\\[\\]/]*]| \\([0-9]{1,4}\\)| [0-9]{1,3}|[._-]conflict[^/]*|\\.sync-conflict-[^/]*|\\.\\.path[12]|-[a-z0-9][a-z0-9-]{0,62})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Bytes of the longest {@code name.c9s} that is believed. */
    public static final int LONGEST_FULL_NAME = 10 * 1024;

    /** @param threshold the vault's: how many characters a name on disk may have */
    public static NodeName of(String encryptedName, int threshold) {
        String full = encryptedName + SUFFIX;
        return new NodeName(full.length() > threshold ? shortened(full) : full, full);
    }

    /** The name on disk of a node whose full encrypted name is too long. SHA-1 makes it short; nothing's safety rests on it. */
    public static String shortened(String full) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(full.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash) + SHORTENED_SUFFIX;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isShortened() {
        return onDisk.endsWith(SHORTENED_SUFFIX);
    }

    /**
     * Whether a name in a content directory may be that of a node, or of a second version of one, by its look. What begins with . or ~ is
     * somebody's temporary file.
     */
    public static boolean isNode(String onDisk) {
        if (onDisk.startsWith(".") || onDisk.startsWith("~")) return false;
        String spelt = withMarkInside(onDisk);
        return (spelt.endsWith(SUFFIX) || spelt.endsWith(SHORTENED_SUFFIX)) && !onDisk.equals(DIRECTORY_ID_BACKUP);
    }

    /** A name with the mark of a sync client before its ending, where it is behind: {@code NAME.c9r (1)} is {@code NAME (1).c9r}. Others stay as they are. */
    public static String withMarkInside(String onDisk) {
        if (onDisk.endsWith(SUFFIX) || onDisk.endsWith(SHORTENED_SUFFIX) || !onDisk.contains(".c9")) return onDisk;
        Matcher matcher = MARKED.matcher(onDisk);
        return matcher.matches() ? matcher.group(1) + matcher.group(3) + matcher.group(2) : onDisk;
    }
}
