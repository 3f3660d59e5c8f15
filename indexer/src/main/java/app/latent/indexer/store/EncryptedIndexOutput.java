package app.latent.indexer.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IndexOutput;

/** Seals what it is given block by block. A full block waits for the next byte, as only then is it known not to be the last. */
final class EncryptedIndexOutput extends IndexOutput {
    private final FileChannel channel;
    private final BlockCipher cipher;
    private final Runnable onClose;
    private final Checksum checksum = new CRC32();
    private final byte[] block = new byte[BlockFormat.BLOCK_LENGTH];
    private int filled;
    private long blocksWritten;
    private boolean closed;

    EncryptedIndexOutput(String name, FileChannel channel, FileHeader header, BlockCipher cipher, Runnable onClose)
            throws IOException {
        super("EncryptedIndexOutput(" + name + ")", name);
        this.channel = channel;
        this.cipher = cipher;
        this.onClose = onClose;
        write(header.toBytes());
    }

    @Override
    public void writeByte(byte b) throws IOException {
        makeRoom();
        checksum.update(b);
        block[filled++] = b;
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
        java.util.Objects.checkFromIndexSize(offset, length, bytes.length);
        int from = offset;
        int left = length;
        while (left > 0) {
            makeRoom();
            int part = Math.min(left, block.length - filled);
            System.arraycopy(bytes, from, block, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
        checksum.update(bytes, offset, length);
    }

    private void makeRoom() throws IOException {
        if (closed) {
            throw new AlreadyClosedException("Already closed: " + getName());
        }
        if (filled == block.length) {
            flush(false);
        }
    }

    private void flush(boolean last) throws IOException {
        write(cipher.seal(blocksWritten, last, block, filled));
        blocksWritten++;
        filled = 0;
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public long getFilePointer() {
        return (blocksWritten << BlockFormat.BLOCK_SHIFT) + filled;
    }

    @Override
    public long getChecksum() {
        return checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (channel) {
            flush(true);
        } finally {
            java.util.Arrays.fill(block, (byte) 0);
            cipher.destroy();
            onClose.run();
        }
    }
}
