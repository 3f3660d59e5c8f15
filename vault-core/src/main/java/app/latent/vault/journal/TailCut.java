package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off what a crash left of chunks that were being appended, from the first that is torn. What the file had before it grew stays, be it whole or not: it was
 * not torn by growing.
 */
final class TailCut {

    private final BackingStore vault;
    private final VaultCryptor cryptor;
    private final TailRecord tail;

    TailCut(BackingStore vault, VaultCryptor cryptor, TailRecord tail) {
        this.vault = vault;
        this.cryptor = cryptor;
        this.tail = tail;
    }

    /** The file is durable afterwards, where anything was cut. */
    void cut() throws IOException {
        try (@Nullable BackingFile file = TornFile.open(vault, tail.contentPath())) {
            if (file == null || file.stat().size() <= tail.size()) return;
            TornFile torn = new TornFile(file, cryptor, tail.header());
            if (!torn.isExpected()) return;
            long chunk = firstAppended();
            TornFile.State state;
            while ((state = torn.chunk(chunk)) == TornFile.State.WHOLE) chunk++;
            if (state == TornFile.State.TORN) {
                file.setSize(cryptor.sizes().offsetOf(chunk));
                file.sync();
            }
        }
    }

    /** The first chunk of which there was nothing. */
    private long firstAppended() {
        long chunks = tail.size() - cryptor.sizes().header();
        return (chunks + cryptor.sizes().chunk() - 1) / cryptor.sizes().chunk();
    }
}
