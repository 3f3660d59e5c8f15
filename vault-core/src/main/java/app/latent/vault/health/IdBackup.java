package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.SealedFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** The encrypted copies of directory IDs: {@code dirid.c9r} in each content directory. */
final class IdBackup {

    private IdBackup() {}

    static String path(String content) {
        return content + "/" + NodeName.DIRECTORY_ID_BACKUP;
    }

    /**
     * The ID that a content directory says it has.
     *
     * @return null where there is none, or none that can be read and authenticates
     */
    static @Nullable DirectoryId read(Ciphertext vault, String content) throws IOException {
        BackingStat stat = vault.store().stat(path(content));
        if (stat == null || !stat.isFile() || stat.size() > longest(vault.sizes())) return null;
        try {
            byte[] bytes = vault.beginning(path(content), longest(vault.sizes()));
            byte[] id = decrypt(vault, ByteBuffer.wrap(bytes));
            return id.length == 0 ? DirectoryId.ROOT : DirectoryId.parse(id);
        } catch (UnauthenticCiphertextException
                | IllegalLengthException
                | IllegalArgumentException
                | FileSystemException _) {
            return null;
        }
    }

    private static int longest(CiphertextSizes sizes) {
        return sizes.header() + sizes.overhead() + DirectoryId.LONGEST;
    }

    /** Cryptomator writes of the root's ID, which is empty, a chunk that no other file has: one without content. */
    private static byte[] decrypt(Ciphertext vault, ByteBuffer ciphertext) throws IOException {
        int header = vault.sizes().header();
        boolean empty = ciphertext.remaining() == header + vault.sizes().overhead();
        return files(vault).decrypt(empty ? ciphertext.limit(header) : ciphertext);
    }

    /** What such a copy holds. */
    static byte[] of(Ciphertext vault, DirectoryId id) {
        return files(vault).encrypt(id.bytes());
    }

    private static SealedFiles files(Ciphertext vault) {
        return new SealedFiles(vault.store(), vault.cryptor());
    }
}
