package app.latent.indexer.store;

import java.nio.ByteBuffer;

/** All arithmetic between cleartext and ciphertext positions of an encrypted index file. See the package page. */
final class BlockFormat {
    static final int MAGIC = 0x4C544201;
    static final int ID_LENGTH = 32;
    static final int NAME_TAG_LENGTH = 16;
    static final int HEADER_LENGTH = Integer.BYTES + ID_LENGTH + NAME_TAG_LENGTH;
    static final int BLOCK_SHIFT = 14;
    static final int BLOCK_LENGTH = 1 << BLOCK_SHIFT;
    static final int TAG_LENGTH = 16;
    static final int NONCE_LENGTH = 12;
    static final int SEALED_BLOCK_LENGTH = BLOCK_LENGTH + TAG_LENGTH;

    private BlockFormat() {}

    /** Number of blocks of a file of that many bytes on disk; every file has at least one. -1 where no file can have that size. */
    static long blocks(long fileSize) {
        long body = fileSize - HEADER_LENGTH;
        long blocks = Math.ceilDiv(body, (long) SEALED_BLOCK_LENGTH);
        boolean lastIsWhole = body - (blocks - 1) * SEALED_BLOCK_LENGTH >= TAG_LENGTH;
        return body >= TAG_LENGTH && lastIsWhole ? blocks : -1;
    }

    /** Length of the cleartext of a file of that many bytes on disk; -1 where no file can have that size. */
    static long clearLength(long fileSize) {
        long blocks = blocks(fileSize);
        return blocks < 0 ? -1 : fileSize - HEADER_LENGTH - blocks * TAG_LENGTH;
    }

    static long blockOf(long clearPosition) {
        return clearPosition >>> BLOCK_SHIFT;
    }

    static int offsetInBlock(long clearPosition) {
        return (int) (clearPosition & (BLOCK_LENGTH - 1));
    }

    static long positionOnDisk(long block) {
        return HEADER_LENGTH + block * SEALED_BLOCK_LENGTH;
    }

    /** The nonce of a block: 3 zero bytes, its index, and 1 for the last block. Unique, as each file has a key of its own. */
    static byte[] nonce(long block, boolean last) {
        return ByteBuffer.allocate(NONCE_LENGTH)
                .position(3)
                .putLong(block)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
