package app.latent.vault.format;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What names a directory for its children: their names are encrypted with it, and it tells where they are kept. It stays with a directory that is renamed.
 *
 * @param value at most {@value #LONGEST} ASCII characters; empty for the root alone
 */
public record DirectoryId(String value) {

    /** Characters of the longest directory ID. */
    public static final int LONGEST = 36;

    /** The root's, which is stored nowhere. */
    public static final DirectoryId ROOT = new DirectoryId("");

    /** @throws IllegalArgumentException when it is too long or not ASCII */
    public DirectoryId {
        if (value.length() > LONGEST || value.chars().anyMatch(c -> c >= 0x80)) {
            throw new IllegalArgumentException("not a directory ID");
        }
    }

    /** A new one that no other directory has. */
    public static DirectoryId random() {
        return new DirectoryId(UUID.randomUUID().toString());
    }

    /**
     * From the content of a {@code dir.c9r} or of a decrypted {@code dirid.c9r}.
     *
     * @throws IllegalArgumentException when it is empty, too long or not ASCII
     */
    public static DirectoryId parse(byte[] bytes) {
        if (bytes.length == 0) throw new IllegalArgumentException("an empty directory ID");
        return new DirectoryId(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    public byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    public boolean isRoot() {
        return value.isEmpty();
    }
}
