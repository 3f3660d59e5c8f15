package app.latent.vault.content;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.Reason;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.AttributeFormat;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The extended attributes of files and directories, encrypted at their ciphertext. Links have none.
 *
 * <p>Whoever changes some sees to it that the node stays where it is. Failures name the cleartext path.
 */
public final class ExtendedAttributes {

    private final BackingStore store;
    private final VaultCryptor cryptor;
    private final OpenFiles files;

    ExtendedAttributes(BackingStore store, VaultCryptor cryptor, OpenFiles files) {
        this.store = store;
        this.cryptor = cryptor;
        this.files = files;
    }

    /** The names; what does not decrypt, or is somebody else's, is left out. */
    public List<String> list(TreePath path, Node node) throws IOException {
        if (node.isLink()) return List.of();
        return telling(path, () -> {
            List<String> names = new ArrayList<>();
            for (String stored : store.attributes(node.contentPath())) {
                String name = isOurs(stored) ? cleartext(stored) : null;
                if (name != null) names.add(name);
            }
            return names;
        });
    }

    private static boolean isOurs(String stored) {
        return stored.startsWith(AttributeFormat.PREFIX);
    }

    private @Nullable String cleartext(String stored) {
        try {
            String name = cryptor.decryptAttributeName(stored.substring(AttributeFormat.PREFIX.length()));
            // Other spellings of the same bytes are not found by name.
            return stored(name).equals(stored) ? name : null;
        } catch (UnauthenticCiphertextException _) {
            return null;
        }
    }

    private String stored(String name) {
        return AttributeFormat.PREFIX + cryptor.encryptAttributeName(name);
    }

    private static boolean isTooLong(String name) {
        return name.length() > AttributeFormat.LONGEST_NAME
                || name.getBytes(StandardCharsets.UTF_8).length > AttributeFormat.LONGEST_NAME;
    }

    /** @return null where there is none of this name */
    public byte @Nullable [] read(TreePath path, Node node, String name) throws IOException {
        if (node.isLink() || isTooLong(name)) return null;
        String stored = stored(name);
        List<byte[]> found = telling(path, () -> {
            byte[] sealed = store.attribute(node.contentPath(), stored);
            return sealed == null ? List.of() : List.of(cryptor.openAttribute(stored, sealed));
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /** @throws FileSystemException with the operating system's words where the name is too long, the value is too long, or there is no place for it */
    public void write(TreePath path, Node node, String name, byte[] value) throws IOException {
        requireNoLink(path, node);
        if (isTooLong(name)) throw Reason.OUT_OF_RANGE.at(path.toString());
        if (value.length > AttributeFormat.LONGEST_VALUE) throw Reason.TOO_MUCH.at(path.toString());
        String stored = stored(name);
        byte[] sealed = cryptor.sealAttribute(stored, value);
        telling(path, () -> {
            changing(node, () -> store.setAttribute(node.contentPath(), stored, sealed));
            return stored;
        });
    }

    /** @return false where there is none of this name */
    public boolean delete(TreePath path, Node node, String name) throws IOException {
        requireNoLink(path, node);
        if (isTooLong(name)) return false;
        String stored = stored(name);
        boolean[] deleted = new boolean[1];
        telling(path, () -> {
            changing(node, () -> deleted[0] |= store.removeAttribute(node.contentPath(), stored));
            return stored;
        });
        return deleted[0];
    }

    private void changing(Node node, OpenFiles.Touching change) throws IOException {
        if (node.isFile()) files.inPlace(node.contentPath(), change);
        else change.run();
    }

    private static void requireNoLink(TreePath path, Node node) throws FileSystemException {
        if (node.isLink()) throw Reason.NOT_PERMITTED.at(path.toString());
    }

    private interface Work<T> {
        T get() throws IOException;
    }

    private static <T> T telling(TreePath path, Work<T> work) throws IOException {
        try {
            return work.get();
        } catch (IOException e) {
            throw Told.of(e, path);
        }
    }

    /** Gives a ciphertext that is to take the place of another what that has. */
    static void copy(BackingStore store, String from, String to) throws IOException {
        for (String name : store.attributes(from)) {
            byte[] value = isOurs(name) ? store.attribute(from, name) : null;
            if (value != null) store.setAttribute(to, name, value);
        }
    }
}
