package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the end of a process left of a file that it was making or lengthening. It wrote in order, and such an end stops a write between two pages: so what
 * is torn is the file's last chunk, and ends with a page, or its header is not there. Whatever else is wrong with it somebody else did, and it stays as it is.
 */
final class KilledGrowth {

    private final BackingStore vault;
    private final VaultCryptor cryptor;
    private final TailRecord tail;

    KilledGrowth(BackingStore vault, VaultCryptor cryptor, TailRecord tail) {
        this.vault = vault;
        this.cryptor = cryptor;
        this.tail = tail;
    }

    /** The file is durable afterwards, where anything was mended. */
    void mend() throws IOException {
        try (@Nullable BackingFile file = TornFile.open(vault, tail.contentPath())) {
            if (file == null) return;
            long size = file.stat().size();
            if (size < cryptor.sizes().header()) complete(file, (int) size);
            else if (size > tail.size() && size % Journal.PAGE == 0) cut(file, size);
        }
    }

    /** What was made is an empty file. */
    private void complete(BackingFile file, int size) throws IOException {
        if (!tail.isNew()) return;
        ByteBuffer there = ByteBuffer.allocate(size);
        file.read(there, 0);
        if (!there.flip().equals(tail.header().slice(0, size))) return;
        file.write(tail.header().duplicate(), 0);
        file.sync();
    }

    private void cut(BackingFile file, long size) throws IOException {
        TornFile torn = new TornFile(file, cryptor, tail.header());
        long last = (size - cryptor.sizes().header() - 1) / cryptor.sizes().chunk();
        if (!torn.isExpected() || torn.chunk(last) != TornFile.State.TORN) return;
        file.setSize(cryptor.sizes().offsetOf(last));
        file.sync();
    }
}
