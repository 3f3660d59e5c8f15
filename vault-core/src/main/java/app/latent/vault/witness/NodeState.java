package app.latent.vault.witness;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What the ciphertext of a node is, as far as it tells one version from another.
 *
 * <p>A chunk's authentication tag follows from its nonce, which is random, and from all of its ciphertext, under a key that nobody else has: so a part of the tag
 * names the version of a chunk. What somebody puts there without the key does not authenticate when it is read, whatever it says here.
 *
 * @param kind of the node
 * @param lineage {@value #LINEAGE} bytes that stay while the node is changed in place: the nonce of the header; of a directory a hash of its directory ID
 * @param size of the ciphertext in bytes; 0 of a directory
 * @param fingerprint of all of this
 * @param tags {@value #TAG} bytes of each chunk, in their order; none where there are more than {@value #MOST_CHUNKS}
 */
record NodeState(Kind kind, Bytes lineage, long size, long fingerprint, Bytes tags) {

    enum Kind {
        FILE(1),
        LINK(2),
        DIRECTORY(3);

        /** In the log. */
        final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }

        /** @throws IllegalArgumentException when there is none of this code */
        static Kind of(byte code) {
            for (Kind kind : values()) if (kind.code == code) return kind;
            throw new IllegalArgumentException("a kind of node " + code);
        }
    }

    static final int LINEAGE = 12;

    /** As many of a chunk's bytes as tell it from all others that were ever at its place. */
    static final int TAG = 6;

    /** 32 GiB. Of longer files each version is known, but not what of it is old. */
    static final int MOST_CHUNKS = 1 << 20;

    /** @param tags of all chunks, however many */
    static NodeState of(Kind kind, byte[] lineage, long size, byte[] tags) {
        MessageDigest digest = sha256();
        digest.update(lineage);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
        long fingerprint = ByteBuffer.wrap(digest.digest(tags)).getLong();
        Bytes kept = tags.length > MOST_CHUNKS * TAG ? Bytes.NONE : new Bytes(tags);
        return new NodeState(kind, new Bytes(lineage), size, fingerprint, kept);
    }

    static NodeState ofDirectory(byte[] id) {
        byte[] lineage = Arrays.copyOf(sha256().digest(id), LINEAGE);
        return of(Kind.DIRECTORY, lineage, 0, new byte[0]);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, of which it can no more be told what another has in common with it. */
    NodeState withoutTags() {
        return new NodeState(kind, lineage, size, fingerprint, Bytes.NONE);
    }

    boolean isSame(NodeState other) {
        return kind == other.kind && fingerprint == other.fingerprint && isOfLineage(other.lineage);
    }

    boolean isOfLineage(Bytes other) {
        return lineage.equals(other);
    }

    int chunks() {
        return tags.length() / TAG;
    }

    /** The tag of a chunk, as a number. */
    long tag(int chunk) {
        long tag = 0;
        for (int i = chunk * TAG; i < (chunk + 1) * TAG; i++) tag = (tag << Byte.SIZE) | (tags.value()[i] & 0xFF);
        return tag;
    }

    /** The reverse, into the tags of all chunks: the last bytes of a number. */
    static void put(byte[] tags, int chunk, long tag) {
        for (int i = 0; i < TAG; i++) tags[chunk * TAG + i] = (byte) (tag >>> ((TAG - 1 - i) * Byte.SIZE));
    }

    /** Whether this is another without its last chunks: what is left of it is as it was. */
    boolean isCutFrom(NodeState other) {
        if (!isOfLineage(other.lineage) || size >= other.size || chunks() >= other.chunks()) return false;
        return Arrays.equals(tags.value(), 0, tags.length(), other.tags.value(), 0, tags.length());
    }
}
