package app.latent.vault.journal;

import app.latent.vault.crypto.Sealer;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Encrypts records, as {@link Sealer} does. A record is bound to its segment and to its number there, so that none can be moved, repeated or taken from a segment that was written over. */
final class RecordSeal {

    private final Sealer sealer;

    /** @param key 32 bytes, copied */
    RecordSeal(byte[] key) {
        this.sealer = new Sealer(key);
    }

    /**
     * Seals a record where it stands.
     *
     * @param sealed {@value Sealer#NONCE} bytes for the nonce, the record, and room for the tag
     */
    void seal(UUID segment, long number, ByteBuffer sealed) {
        sealer.seal(place(segment, number), sealed);
    }

    /** @return null where it is not the record of this number of this segment */
    byte @Nullable [] open(UUID segment, long number, byte[] sealed) {
        return sealer.open(place(segment, number), sealed);
    }

    private static byte[] place(UUID segment, long number) {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(segment.getMostSignificantBits())
                .putLong(segment.getLeastSignificantBits())
                .putLong(number)
                .array();
    }

    /** Whoever seals or opens from then on fails. */
    void wipe() {
        sealer.wipe();
    }
}
