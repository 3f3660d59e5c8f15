package app.latent.vault.witness;

import app.latent.vault.crypto.Sealer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Encrypts the entries of one log, as {@link Sealer} does, with a key that no other log has ({@link LogKeys}). An entry is bound to where it is. */
final class LogSeal {

    private final Sealer sealer;

    /** @param sealer of this log alone */
    LogSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(long offset, byte[] entry) {
        return sealer.seal(place(offset), entry);
    }

    /** @return null where it is no entry of this place of this log */
    byte @Nullable [] open(long offset, byte[] sealed) {
        return sealer.open(place(offset), sealed);
    }

    private static byte[] place(long offset) {
        return ByteBuffer.allocate(Long.BYTES).putLong(offset).array();
    }

    void wipe() {
        sealer.wipe();
    }
}
