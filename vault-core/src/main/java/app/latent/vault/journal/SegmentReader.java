package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.crypto.Sealer;
import app.latent.vault.format.CiphertextSizes;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Reads the records of a segment, up to the first that is not whole. */
final class SegmentReader implements AutoCloseable {

    private final BackingFile file;
    private final long size;
    private final RecordSeal seal;
    private final SegmentHead head;
    private final CiphertextSizes sizes;

    private SegmentReader(BackingFile file, long size, RecordSeal seal, SegmentHead head, CiphertextSizes sizes) {
        this.file = file;
        this.size = size;
        this.seal = seal;
        this.head = head;
        this.sizes = sizes;
    }

    /**
     * @param file closed with the reader, or where this throws
     * @param sizes of the vault's cipher
     */
    static SegmentReader open(BackingFile file, RecordSeal seal, CiphertextSizes sizes) throws IOException {
        try {
            ByteBuffer start = ByteBuffer.allocate(SegmentHead.SIZE);
            boolean whole = file.read(start, 0) == SegmentHead.SIZE;
            return new SegmentReader(
                    file, file.stat().size(), seal, whole ? SegmentHead.decode(start.flip()) : SegmentHead.NONE, sizes);
        } catch (IOException e) {
            try (file) {
                throw e;
            }
        }
    }

    long firstRecord() {
        return head.firstRecord();
    }

    /** @throws IOException also for a record that a newer version wrote: what is needed of the journal cannot be told then */
    void forEach(Consumer<JournalRecord> action) throws IOException {
        long at = SegmentHead.SIZE;
        for (long number = head.firstRecord(); ; number++) {
            byte[] sealed = frame(at);
            byte[] record = sealed.length == 0 ? null : seal.open(head.id(), number, sealed);
            if (record == null) return;
            action.accept(decoded(record));
            at += Integer.BYTES + sealed.length;
        }
    }

    private JournalRecord decoded(byte[] record) throws IOException {
        try {
            return JournalRecord.decode(record, sizes);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new IOException("a record of the journal is of a newer version", e);
        }
    }

    /** @return empty where there is none of a possible length */
    private byte[] frame(long at) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (file.read(length, at) < Integer.BYTES) return new byte[0];
        int bytes = length.flip().getInt();
        if (bytes <= Sealer.OVERHEAD || bytes > size - at) return new byte[0];
        ByteBuffer sealed = ByteBuffer.allocate(bytes);
        return file.read(sealed, at + Integer.BYTES) == bytes ? sealed.array() : new byte[0];
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
