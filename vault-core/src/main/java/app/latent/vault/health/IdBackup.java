package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
     * @return null where there is none, or none that authenticates
     */
    static @Nullable DirectoryId read(Ciphertext vault, String content) throws IOException {
        BackingStat stat = vault.store().stat(path(content));
        if (stat == null || !stat.isFile() || stat.size() > longest(vault.sizes())) return null;
        byte[] bytes = vault.beginning(path(content), longest(vault.sizes()));
        try {
            byte[] id = decrypt(vault, ByteBuffer.wrap(bytes));
            return id.length == 0 ? DirectoryId.ROOT : DirectoryId.parse(id);
        } catch (UnauthenticCiphertextException | IllegalLengthException | IllegalArgumentException _) {
            return null;
        }
    }

    private static int longest(CiphertextSizes sizes) {
        return sizes.header() + sizes.overhead() + DirectoryId.LONGEST;
    }

    /** Cryptomator writes of the root's ID, which is empty, a chunk that no other file has: one without content. */
    private static byte[] decrypt(Ciphertext vault, ByteBuffer ciphertext) throws IOException {
        boolean empty =
                ciphertext.remaining() == vault.sizes().header() + vault.sizes().overhead();
        long size = empty ? 0 : vault.sizes().cleartextOf(ciphertext.remaining());
        ContentHeader header = vault.cryptor().decryptHeader(ciphertext);
        ByteBuffer cleartext = ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK);
        if (size > 0) vault.cryptor().decryptChunk(ciphertext, cleartext, 0, header);
        byte[] id = new byte[cleartext.flip().remaining()];
        cleartext.get(id);
        return id;
    }

    /** What such a copy holds. */
    static byte[] of(Ciphertext vault, DirectoryId id) {
        ContentHeader header = vault.cryptor().createHeader();
        ByteBuffer bytes =
                ByteBuffer.allocate(vault.sizes().header() + vault.sizes().chunk());
        bytes.put(header.ciphertext());
        if (!id.isRoot()) {
            ByteBuffer chunk = ByteBuffer.allocate(vault.sizes().chunk());
            byte[] ascii = id.value().getBytes(StandardCharsets.US_ASCII);
            vault.cryptor().encryptChunk(ByteBuffer.wrap(ascii), chunk, 0, header);
            bytes.put(chunk.flip());
        }
        byte[] ciphertext = new byte[bytes.flip().remaining()];
        bytes.get(ciphertext);
        return ciphertext;
    }
}
