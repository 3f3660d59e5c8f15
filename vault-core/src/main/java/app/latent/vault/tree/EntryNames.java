package app.latent.vault.tree;

import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import org.jspecify.annotations.Nullable;

/** What the names of a content directory's entries say, for whoever looks at them without the tree: to check it, or to mend it. For any number of threads. */
public final class EntryNames {

    private final NodeNames names;

    /** @param threshold the vault's shortening threshold */
    public EntryNames(VaultCryptor cryptor, int threshold) {
        this.names = new NodeNames(cryptor, threshold);
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
     * @param full of a shortened one: what its {@code name.c9s} says; null when that says nothing
     * @return null when it is no copy
     */
    public @Nullable Copy copy(DirectoryId parent, String onDisk, @Nullable String full) {
        if (onDisk.endsWith(NodeName.SUFFIX)) return copyOfShort(parent, onDisk);
        return full == null || !full.endsWith(NodeName.SUFFIX) ? null : copyOfShortened(parent, onDisk, full);
    }

    private @Nullable Copy copyOfShort(DirectoryId parent, String onDisk) {
        String base = onDisk.substring(0, onDisk.length() - NodeName.SUFFIX.length());
        for (Base64Url.Part part : Base64Url.parts(base)) {
            String encrypted = part.of(base);
            String name = encrypted.equals(base) ? null : names.decrypt(parent, encrypted + NodeName.SUFFIX);
            if (name == null) continue;
            return new Copy(name, NodeName.of(encrypted, names.threshold()), base.substring(part.end()));
        }
        return null;
    }

    private @Nullable Copy copyOfShortened(DirectoryId parent, String onDisk, String full) {
        String hash = NodeName.shortened(full);
        hash = hash.substring(0, hash.length() - NodeName.SHORTENED_SUFFIX.length());
        int at = onDisk.indexOf(hash);
        int end = onDisk.length() - NodeName.SHORTENED_SUFFIX.length();
        if (at < 0 || (at == 0 && hash.length() == end)) return null;
        String name = names.decrypt(parent, full);
        if (name == null || full.length() <= names.threshold()) return null;
        String encrypted = full.substring(0, full.length() - NodeName.SUFFIX.length());
        return new Copy(name, NodeName.of(encrypted, names.threshold()), onDisk.substring(at + hash.length(), end));
    }
}
