package app.latent.vault.journal;

import app.latent.vault.format.ContentSizes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a journal remembers. Paths are ciphertext paths, relative to the vault's folder. */
sealed interface JournalRecord {

    /** A chunk is about to be overwritten by this ciphertext. */
    record Chunk(ChunkRecord chunk) implements JournalRecord {}

    /** A file is about to grow. */
    record Tail(TailRecord tail) implements JournalRecord {}

    /** What was said of a file's chunks and its end so far is void: they are durable as they are, or the file is gone. */
    record Settled(String contentPath) implements JournalRecord {}

    /** Some steps that belong together begin. */
    record Begun(long number, NodeIntent intent) implements JournalRecord {}

    /** The steps of that number are all done, and durable. */
    record Done(long number) implements JournalRecord {}

    private byte type() {
        return switch (this) {
            case Chunk _ -> 1;
            case Settled _ -> 2;
            case Begun _ -> 3;
            case Done _ -> 4;
            case Tail _ -> 5;
        };
    }

    /** A type of one byte, then numbers in big endian and strings as 2 bytes of length and UTF-8; a chunk's ciphertext to the end. */
    default byte[] encode() {
        Encoder out = new Encoder(type());
        switch (this) {
            case Chunk(ChunkRecord chunk) ->
                out.string(chunk.contentPath())
                        .buffer(chunk.header())
                        .number(chunk.chunk())
                        .buffer(chunk.ciphertext());
            case Settled(String path) -> out.string(path);
            case Begun(long number, NodeIntent intent) -> {
                out.number(number).string(intent.action());
                intent.arguments().forEach(out::string);
            }
            case Done(long number) -> out.number(number);
            case Tail(TailRecord tail) ->
                out.string(tail.contentPath()).buffer(tail.header()).number(tail.size());
        }
        return out.toBytes();
    }

    /** @throws IllegalArgumentException or {@link java.nio.BufferUnderflowException} when a newer version wrote it */
    static JournalRecord decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return switch (in.get()) {
            case 1 ->
                new Chunk(new ChunkRecord(
                        string(in), part(in, ContentSizes.HEADER), in.getLong(), part(in, in.remaining())));
            case 2 -> new Settled(string(in));
            case 3 -> new Begun(in.getLong(), new NodeIntent(string(in), strings(in)));
            case 4 -> new Done(in.getLong());
            case 5 -> new Tail(new TailRecord(string(in), part(in, ContentSizes.HEADER), in.getLong()));
            default -> throw new IllegalArgumentException("a record of an unknown type");
        };
    }

    private static String string(ByteBuffer in) {
        return new String(bytes(in, Short.toUnsignedInt(in.getShort())), StandardCharsets.UTF_8);
    }

    private static List<String> strings(ByteBuffer in) {
        List<String> strings = new ArrayList<>();
        while (in.hasRemaining()) strings.add(string(in));
        return strings;
    }

    private static ByteBuffer part(ByteBuffer in, int length) {
        return ByteBuffer.wrap(bytes(in, length));
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /** Collects the bytes of one record. */
    final class Encoder {
        private final List<byte[]> parts = new ArrayList<>();
        private int length;

        private Encoder(byte type) {
            bytes(new byte[] {type});
        }

        private Encoder bytes(byte[] part) {
            parts.add(part);
            length += part.length;
            return this;
        }

        private Encoder buffer(ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(buffer.position(), bytes);
            return bytes(bytes);
        }

        private Encoder number(long number) {
            return bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        private Encoder string(String string) {
            byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
            if (utf8.length > 0xFFFF) throw new IllegalArgumentException("a string too long for a record");
            return bytes(ByteBuffer.allocate(Short.BYTES)
                            .putShort((short) utf8.length)
                            .array())
                    .bytes(utf8);
        }

        private byte[] toBytes() {
            ByteBuffer all = ByteBuffer.allocate(length);
            parts.forEach(all::put);
            return all.array();
        }
    }
}
