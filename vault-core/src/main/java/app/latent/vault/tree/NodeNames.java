package app.latent.vault.tree;

import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import org.jspecify.annotations.Nullable;

/** Names of nodes, both ways. What a name encrypts to never changes, so what is remembered of it is never wrong. */
final class NodeNames {

    /** Bytes of names to remember: those of 25,000 photos. To encrypt one anew takes no longer than a system call. */
    private static final long REMEMBERED = 8L << 20;

    /** Bytes of an entry beside its characters: two strings, two records, a node of the map. */
    private static final long OVERHEAD = 200;

    private record Key(DirectoryId parent, String name) {}

    private final VaultCryptor cryptor;
    private final int threshold;
    private final Generations<Key, NodeName> known = new Generations<>(
            REMEMBERED,
            (key, name) -> OVERHEAD + 2L * key.name().length() + name.full().length());

    NodeNames(VaultCryptor cryptor, int threshold) {
        this.cryptor = cryptor;
        this.threshold = threshold;
    }

    int threshold() {
        return threshold;
    }

    NodeName encrypt(DirectoryId parent, String name) {
        Key key = new Key(parent, name);
        NodeName remembered = known.get(key);
        if (remembered != null) return remembered;
        NodeName encrypted = NodeName.of(cryptor.encryptName(name, parent), threshold);
        known.put(key, encrypted);
        return encrypted;
    }

    /**
     * @param full {@code encryptedName.c9r}, whatever its length
     * @return null when it is no name in this directory: it does not decrypt, or to what no node can be called, or is spelt as no client spells it
     */
    @Nullable String decrypt(DirectoryId parent, String full) {
        if (!full.endsWith(NodeName.SUFFIX) || full.length() > NodeName.LONGEST_FULL_NAME) return null;
        String encrypted = full.substring(0, full.length() - NodeName.SUFFIX.length());
        if (!Base64Url.isCanonical(encrypted)) return null;
        try {
            String name = cryptor.decryptName(encrypted, parent);
            if (!TreePath.isName(name)) return null;
            known.put(new Key(parent, name), NodeName.of(encrypted, threshold));
            return name;
        } catch (UnauthenticCiphertextException _) {
            return null;
        }
    }
}
