package app.latent.gateway.http;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * A strong entity tag (RFC 9110, 8.8.3). It changes with the content because every writer of a vault changes the modification time, and every upload
 * makes a new file, hence a new file key.
 *
 * @param quoted with its quotation marks
 */
public record ETag(String quoted) {

    public static ETag of(BasicFileAttributes attributes) {
        HexFormat hex = HexFormat.of();
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        Object key = attributes.fileKey();
        int keyHash = key == null ? 0 : key.hashCode();
        return new ETag(
                '"' + hex.toHexDigits(modified) + hex.toHexDigits(keyHash) + Long.toHexString(attributes.size()) + '"');
    }

    /** Tells whether a list such as {@code "a", W/"b"} contains this tag by strong comparison. */
    public boolean isIn(String list) {
        return matches(list, false);
    }

    /** Tells whether a list contains this tag by weak comparison. */
    public boolean isWeaklyIn(String list) {
        return matches(list, true);
    }

    private boolean matches(String list, boolean weakly) {
        for (String item : list.split(",")) {
            String tag = item.strip();
            if (weakly && tag.startsWith("W/")) tag = tag.substring(2);
            if (tag.equals("*") || tag.equals(quoted)) return true;
        }
        return false;
    }
}
