package app.latent.vault.journal;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * How a segment begins. After it come its records, each as 4 bytes of length and the sealed record, up to the first that does not authenticate.
 *
 * @param id random, new whenever the segment begins anew
 * @param firstRecord the number of its first record; records are numbered through all segments
 */
record SegmentHead(UUID id, long firstRecord) {

    /** Bytes of a head. */
    static final int SIZE = 3 * Long.BYTES;

    static final SegmentHead NONE = new SegmentHead(new UUID(0, 0), 0);

    byte[] encode() {
        return ByteBuffer.allocate(SIZE)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(firstRecord)
                .array();
    }

    static SegmentHead decode(ByteBuffer in) {
        return new SegmentHead(new UUID(in.getLong(), in.getLong()), in.getLong());
    }
}
