package app.latent.vault.witness;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.NodeName;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The cleartext paths of nodes, those that are gone included. */
final class NodeNames {

    private final VaultFileSystem fileSystem;
    private final VaultTree tree;
    private final VaultCryptor cryptor;

    NodeNames(VaultFileSystem fileSystem, VaultCryptor cryptor) {
        this.fileSystem = fileSystem;
        this.tree = fileSystem.tree();
        this.cryptor = cryptor;
    }

    /** Has the tree look where all directories are. */
    void prepare() throws IOException {
        tree.meetAll();
    }

    /** @return null where the directory is not there any more, or the name cannot be told */
    @Nullable Path of(String node, String longName) {
        try {
            TreePath path = tree.pathOf(node);
            if (path == null && !longName.isEmpty()) path = gone(node, longName);
            return path == null ? null : fileSystem.path(path);
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
    }

    private @Nullable TreePath gone(String node, String longName) throws IOException {
        TreePath directory = tree.pathOfContent(RelativePaths.parent(node));
        if (directory == null || !NodeName.shortened(longName).equals(RelativePaths.name(node))) return null;
        try {
            String encrypted = longName.substring(0, longName.length() - NodeName.SUFFIX.length());
            return directory.resolve(
                    cryptor.decryptName(encrypted, tree.directory(directory).id()));
        } catch (UnauthenticCiphertextException | RuntimeException _) {
            return null;
        }
    }
}
