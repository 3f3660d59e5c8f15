package app.latent.vault.journal;

import app.latent.vault.format.CiphertextSizes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a journal remembers. Paths are ciphertext paths, relative to the vault's folder. */
sealed interface JournalRecord extends Encodable {

    /** A chunk is about to be overwritten by this ciphertext. */
    record Chunk(ChunkRecord chunk) implements JournalRecord {}

    /** A file is about to grow. */
    record Tail(TailRecord tail) implements JournalRecord {}

    /**
     * A file that is not durable is about to grow.
     *
     * @param grown the numbers of those before that have: nothing of them is torn
     */
    record Growing(long number, TailRecord tail, List<Long> grown) implements JournalRecord {}

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
            case Growing _ -> 6;
        };
    }

    @Override
    default int length() {
        return 1
                + switch (this) {
                    case Chunk(ChunkRecord chunk) ->
                        length(chunk.contentPath())
                                + chunk.header().remaining()
                                + Long.BYTES
                                + chunk.ciphertext().remaining();
                    case Settled(String path) -> length(path);
                    case Begun(long _, NodeIntent intent) ->
                        Long.BYTES
                                + length(intent.action())
                                + intent.arguments().stream()
                                        .mapToInt(JournalRecord::length)
                                        .sum();
                    case Done _ -> Long.BYTES;
                    case Tail(TailRecord tail) -> length(tail);
                    case Growing(long _, TailRecord tail, List<Long> grown) ->
                        Long.BYTES + length(tail) + grown.size() * Long.BYTES;
                };
    }

    /** A type of one byte, then numbers in big endian and strings as 2 bytes of length and UTF-8; a chunk's ciphertext to the end. */
    @Override
    default void encode(ByteBuffer target) {
        target.put(type());
        switch (this) {
            case Chunk(ChunkRecord chunk) -> {
                put(chunk.contentPath(), target);
                target.put(chunk.header().duplicate())
                        .putLong(chunk.chunk())
                        .put(chunk.ciphertext().duplicate());
            }
            case Settled(String path) -> put(path, target);
            case Begun(long number, NodeIntent intent) -> {
                put(intent.action(), target.putLong(number));
                intent.arguments().forEach(argument -> put(argument, target));
            }
            case Done(long number) -> target.putLong(number);
            case Tail(TailRecord tail) -> put(tail, target);
            case Growing(long number, TailRecord tail, List<Long> grown) -> {
                put(tail, target.putLong(number));
                grown.forEach(target::putLong);
            }
        }
    }

    private static int length(String string) {
        return Short.BYTES + utf8(string).length;
    }

    private static void put(String string, ByteBuffer target) {
        byte[] bytes = utf8(string);
        target.putShort((short) bytes.length).put(bytes);
    }

    private static int length(TailRecord tail) {
        return length(tail.contentPath()) + tail.header().remaining() + Long.BYTES;
    }

    private static void put(TailRecord tail, ByteBuffer target) {
        put(tail.contentPath(), target);
        target.put(tail.header().duplicate()).putLong(tail.size());
    }

    private static byte[] utf8(String string) {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0xFFFF) throw new IllegalArgumentException("a string too long for a record");
        return bytes;
    }

    /**
     * @param sizes of the vault's cipher
     * @throws IllegalArgumentException or {@link java.nio.BufferUnderflowException} when a newer version wrote it
     */
    static JournalRecord decode(byte[] bytes, CiphertextSizes sizes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return switch (in.get()) {
            case 1 ->
                new Chunk(
                        new ChunkRecord(string(in), part(in, sizes.header()), in.getLong(), part(in, in.remaining())));
            case 2 -> new Settled(string(in));
            case 3 -> new Begun(in.getLong(), new NodeIntent(string(in), strings(in)));
            case 4 -> new Done(in.getLong());
            case 5 -> new Tail(tail(in, sizes));
            case 6 -> new Growing(in.getLong(), tail(in, sizes), numbers(in));
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

    private static TailRecord tail(ByteBuffer in, CiphertextSizes sizes) {
        return new TailRecord(string(in), part(in, sizes.header()), in.getLong());
    }

    private static List<Long> numbers(ByteBuffer in) {
        List<Long> numbers = new ArrayList<>();
        while (in.hasRemaining()) numbers.add(in.getLong());
        return numbers;
    }

    private static ByteBuffer part(ByteBuffer in, int length) {
        return ByteBuffer.wrap(bytes(in, length));
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
