package app.latent.vault.tree;

import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import org.jspecify.annotations.Nullable;

/** What the names of a content directory's entries say, for the tree and for whoever looks at them without it: to check it, or to mend it. For any number of threads. */
public final class EntryNames {

    /** Bytes by which an encrypted name is longer, before base64. */
    private static final int SIV = 16;

    private final NodeNames names;

    /** @param threshold the vault's shortening threshold */
    public EntryNames(VaultCryptor cryptor, int threshold) {
        this(new NodeNames(cryptor, threshold));
    }

    EntryNames(NodeNames names) {
        this.names = names;
    }

    /** Bytes of the longest name that is not shortened. */
    public int longestName() {
        return (names.threshold() - NodeName.SUFFIX.length()) / 4 * 3 - SIV;
    }

    /**
     * A copy that a sync client made of a node that was changed on two machines.
     *
     * @param name the cleartext name of the node that it is a copy of
     * @param original the name of that node
     * @param suffix what the sync client added
     */
    public record Copy(String name, NodeName original, String suffix) {}

    /**
     * The cleartext name of a node.
     *
     * @param full {@code encryptedName.c9r}, whatever its length
     * @return null when it is no name in this directory
     */
    public @Nullable String decrypt(DirectoryId parent, String full) {
        return names.decrypt(parent, full);
    }

    /** The name that a node gets in a directory. */
    public NodeName encrypt(DirectoryId parent, String name) {
        return names.encrypt(parent, name);
    }

    /** The name on disk that goes with a full one. */
    public String onDisk(String full) {
        return full.length() > names.threshold() ? NodeName.shortened(full) : full;
    }

    /** Whether something is spelt as the full name of a node, be it of this vault or not. */
    public static boolean isSpeltAsName(String full) {
        return full.endsWith(NodeName.SUFFIX)
                && Base64Url.isCanonical(full.substring(0, full.length() - NodeName.SUFFIX.length()));
    }

    /**
     * What an entry, whose name is no node's, is a copy of.
     *
     * @param onDisk its name, be the mark of the sync client before the ending or behind it
     * @param full the full name as it seems: of a shortened one, what {@link LongNames} tell; null when they tell nothing
     * @return null when it is no copy
     */
    public @Nullable Copy copy(DirectoryId parent, String onDisk, @Nullable String full) {
        String spelt = NodeName.withMarkInside(onDisk);
        if (spelt.endsWith(NodeName.SUFFIX)) return copyOfShort(parent, spelt);
        // What ends otherwise may have the hash at its very end, and no room for the ending.
        if (full == null || !spelt.endsWith(NodeName.SHORTENED_SUFFIX)) return null;
        return copyOfShortened(parent, spelt, full);
    }

    private @Nullable Copy copyOfShort(DirectoryId parent, String spelt) {
        String base = spelt.substring(0, spelt.length() - NodeName.SUFFIX.length());
        for (Base64Url.Part part : Base64Url.parts(base)) {
            String encrypted = part.of(base);
            String name = names.decrypt(parent, encrypted + NodeName.SUFFIX);
            if (name != null) {
                return new Copy(name, NodeName.of(encrypted, names.threshold()), base.substring(part.end()));
            }
        }
        return null;
    }

    private @Nullable Copy copyOfShortened(DirectoryId parent, String spelt, String full) {
        String hash = NodeName.shortened(full);
        hash = hash.substring(0, hash.length() - NodeName.SHORTENED_SUFFIX.length());
        int at = spelt.indexOf(hash);
        String name = at < 0 ? null : names.decrypt(parent, full);
        if (name == null || full.length() <= names.threshold()) return null;
        String encrypted = full.substring(0, full.length() - NodeName.SUFFIX.length());
        int end = spelt.length() - NodeName.SHORTENED_SUFFIX.length();
        return new Copy(name, NodeName.of(encrypted, names.threshold()), spelt.substring(at + hash.length(), end));
    }
}
