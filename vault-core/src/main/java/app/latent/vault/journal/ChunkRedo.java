package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites those chunks of one file that are torn. A chunk that authenticates is left alone, be it the old one or a newer one; so is a file with another header,
 * which is another version.
 */
final class ChunkRedo {

    private final BackingStore vault;
    private final VaultCryptor cryptor;
    private final String contentPath;

    ChunkRedo(BackingStore vault, VaultCryptor cryptor, String contentPath) {
        this.vault = vault;
        this.cryptor = cryptor;
        this.contentPath = contentPath;
    }

    /** @return how many were rewritten; they are durable now */
    int redo(Collection<ChunkRecord> chunks) throws IOException {
        try (@Nullable BackingFile file = TornFile.open(vault, contentPath)) {
            if (file == null) return 0;
            int rewritten = 0;
            for (ChunkRecord chunk : chunks) {
                TornFile torn = new TornFile(file, cryptor, chunk.header());
                if (torn.isExpected() && torn.chunk(chunk.chunk()) == TornFile.State.TORN) {
                    rewrite(file, chunk);
                    rewritten++;
                }
            }
            if (rewritten > 0) file.sync();
            return rewritten;
        }
    }

    /** A chunk that is not full is the last one: what stands after it is left of a longer file that was being cut. */
    private void rewrite(BackingFile file, ChunkRecord chunk) throws IOException {
        long offset = cryptor.sizes().offsetOf(chunk.chunk());
        int length = chunk.ciphertext().remaining();
        file.write(chunk.ciphertext().duplicate(), offset);
        if (length < cryptor.sizes().chunk()) {
            file.setSize(offset + length);
        }
    }
}
