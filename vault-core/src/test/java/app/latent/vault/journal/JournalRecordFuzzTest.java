package app.latent.vault.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.fuzzing.Mutation;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any bytes are no record, or one that is encoded to the same length and decoded to itself. */
class JournalRecordFuzzTest {

    private static final CiphertextSizes SIZES = CiphertextSizes.SIV_GCM;

    private static final List<JournalRecord> RECORDS = List.of(
            new JournalRecord.Chunk(
                    new ChunkRecord("d/AA/BB/c.c9r", ByteBuffer.allocate(SIZES.header()), 7, ByteBuffer.allocate(100))),
            new JournalRecord.Tail(new TailRecord("d/AA/BB/c.c9r", ByteBuffer.allocate(SIZES.header()), 1_000)),
            new JournalRecord.Growing(
                    9, new TailRecord("d/AA/BB/c.c9r", ByteBuffer.allocate(SIZES.header()), 1_000), List.of(7L, 8L)),
            new JournalRecord.Settled("d/AA/BB/c.c9r"),
            new JournalRecord.Begun(3, new NodeIntent("move", List.of("a", "", "c"))),
            new JournalRecord.Done(3));

    @FuzzTest
    void record(byte[] bytes) {
        JournalRecord record;
        try {
            record = JournalRecord.decode(bytes, SIZES);
        } catch (IllegalArgumentException | BufferUnderflowException refused) {
            return;
        }
        byte[] once = encoded(record);
        assertArrayEquals(once, encoded(JournalRecord.decode(once, SIZES)));
    }

    @Property(tries = 3_000)
    void changedRecords(@ForAll long seed) {
        int which = Math.floorMod(Long.hashCode(seed), RECORDS.size());
        record(Mutation.of(encoded(RECORDS.get(which)), seed));
    }

    private static byte[] encoded(JournalRecord record) {
        ByteBuffer bytes = ByteBuffer.allocate(record.length());
        record.encode(bytes);
        return bytes.array();
    }
}
