package app.latent.indexer.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;

/** The first bytes of an encrypted index file: a random id, from which the key of the file is derived, and a tag of its name. */
final class FileHeader {
    private final byte[] fileId;
    private final byte[] nameTag;

    FileHeader(byte[] fileId, byte[] nameTag) {
        this.fileId = fileId;
        this.nameTag = nameTag;
    }

    byte[] fileId() {
        return fileId;
    }

    byte[] nameTag() {
        return nameTag;
    }

    static FileHeader parse(byte[] bytes, String name) throws CorruptIndexException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.getInt() != BlockFormat.MAGIC) {
            throw new CorruptIndexException("unknown format", name);
        }
        byte[] fileId = new byte[BlockFormat.ID_LENGTH];
        byte[] nameTag = new byte[BlockFormat.NAME_TAG_LENGTH];
        buffer.get(fileId).get(nameTag);
        return new FileHeader(fileId, nameTag);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(BlockFormat.HEADER_LENGTH)
                .putInt(BlockFormat.MAGIC)
                .put(fileId)
                .put(nameTag)
                .array();
    }

    static byte[] nameTag(StoreKey key, byte[] fileId, String name) {
        byte[] label = "file name".getBytes(StandardCharsets.UTF_8);
        byte[] full = key.mac(label, fileId, name.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(full, BlockFormat.NAME_TAG_LENGTH);
    }
}
