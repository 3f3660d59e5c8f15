package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.ContentSizes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** A file that a crash may have torn, looked at chunk by chunk. */
final class TornFile {

    private final BackingFile file;
    private final VaultCryptor cryptor;
    private final @Nullable ContentHeader header;

    /** @param expected the header of the version that is meant */
    TornFile(BackingFile file, VaultCryptor cryptor, ByteBuffer expected) throws IOException {
        this.file = file;
        this.cryptor = cryptor;
        ByteBuffer found = ByteBuffer.allocate(cryptor.sizes().header());
        boolean whole = file.read(found, 0) == cryptor.sizes().header();
        this.header = whole && found.flip().equals(expected) ? authentic(found) : null;
    }

    /**
     * Opens it for writing, where it may be written: it may have become read-only since, and can be looked at and synced all the same.
     *
     * @return null where no file is any more: it was deleted, and something else may have come to its place
     */
    static @Nullable BackingFile open(BackingStore vault, String contentPath) throws IOException {
        BackingStat stat = vault.stat(contentPath);
        if (stat == null || !stat.isFile()) return null;
        try {
            return openExisting(vault, contentPath);
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    private static BackingFile openExisting(BackingStore vault, String contentPath) throws IOException {
        try {
            return vault.open(contentPath, BackingStore.Access.WRITE);
        } catch (AccessDeniedException refused) {
            try {
                return vault.open(contentPath, BackingStore.Access.READ);
            } catch (IOException e) {
                refused.addSuppressed(e);
                throw refused;
            }
        }
    }

    private @Nullable ContentHeader authentic(ByteBuffer ciphertext) {
        try {
            return cryptor.decryptHeader(ciphertext);
        } catch (UnauthenticCiphertextException _) {
            return null;
        }
    }

    /** Whether it is the version that is meant, and not one that came from elsewhere. */
    boolean isExpected() {
        return header != null;
    }

    enum State {
        WHOLE,
        TORN,
        /** The file ends before it. */
        ABSENT
    }

    /** Of the expected version. */
    State chunk(long number) throws IOException {
        ContentHeader known = header;
        if (known == null) throw new IllegalStateException();
        ByteBuffer ciphertext = ByteBuffer.allocate(cryptor.sizes().chunk());
        if (file.read(ciphertext, cryptor.sizes().offsetOf(number)) == 0) return State.ABSENT;
        try {
            cryptor.decryptChunk(ciphertext.flip(), ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK), number, known);
            return State.WHOLE;
        } catch (UnauthenticCiphertextException _) {
            return State.TORN;
        }
    }
}
