package app.latent.vault.witness;

import app.latent.vault.witness.Memory.Foreign;
import app.latent.vault.witness.Memory.OldChunk;
import app.latent.vault.witness.Memory.Past;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the log says, one thing at a time; and how it is written. Numbers are big endian, strings a length (2) and ASCII. */
sealed interface Entry {

    /** Longer ones are not believed. */
    int LONGEST = 8 << 20;

    byte REMEMBERED = 1;
    byte FORGOTTEN = 2;
    byte BEGUN = 3;
    byte ENDED = 4;
    byte SETTLED = 5;

    /** As {@link #REMEMBERED}, after what is another's: its lineage, and that other. */
    byte REMEMBERED_WITH_FOREIGN = 6;

    /** All that is remembered of a node from now on. */
    record Remembered(Memory memory) implements Entry {}

    /** Nothing is known of a node any more. */
    record Forgotten(String node) implements Entry {}

    /** A session begins. */
    record Begun(int session) implements Entry {}

    /** It has ended well: nothing was changed that is not remembered. */
    record Ended(int session) implements Entry {}

    /** All nodes were looked at, so what sessions that did not end well have left is known by now. */
    record Settled(int session) implements Entry {}

    default byte[] encode() {
        return switch (this) {
            case Remembered(Memory memory) -> encode(memory);
            case Forgotten(String node) -> {
                ByteBuffer target = ByteBuffer.allocate(1 + room(node)).put(FORGOTTEN);
                put(target, node);
                yield target.array();
            }
            case Begun(int session) -> encode(BEGUN, session);
            case Ended(int session) -> encode(ENDED, session);
            case Settled(int session) -> encode(SETTLED, session);
        };
    }

    private static byte[] encode(byte type, int session) {
        return ByteBuffer.allocate(1 + Integer.BYTES).put(type).putInt(session).array();
    }

    private static int room(String text) {
        return Short.BYTES + text.length();
    }

    private static void put(ByteBuffer target, String text) {
        target.putShort((short) text.length()).put(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] encode(Memory memory) {
        NodeState state = memory.state();
        Foreign foreign = memory.foreign();
        int past = NodeState.LINEAGE + Long.BYTES + Integer.BYTES;
        int superseded = 2 * Integer.BYTES + NodeState.TAG;
        int length = 2 + room(memory.node()) + room(memory.longName());
        length += NodeState.LINEAGE + 6 * Long.BYTES;
        length += Short.BYTES + past * memory.past().size();
        length += Short.BYTES + superseded * memory.superseded().size();
        length += state.tags().length();
        if (foreign != null) length += NodeState.LINEAGE + room(foreign.owner());
        ByteBuffer target = ByteBuffer.allocate(length).put(foreign == null ? REMEMBERED : REMEMBERED_WITH_FOREIGN);
        if (foreign != null) {
            target.put(foreign.lineage().value());
            put(target, foreign.owner());
        }
        target.put(state.kind().code);
        put(target, memory.node());
        put(target, memory.longName());
        target.put(state.lineage().value()).putLong(state.size()).putLong(state.fingerprint());
        put(target, memory.stamp());
        target.putShort((short) memory.past().size());
        for (Past version : memory.past()) {
            target.put(version.lineage().value()).putLong(version.fingerprint()).putInt(version.until());
        }
        target.putShort((short) memory.superseded().size());
        for (OldChunk chunk : memory.superseded()) {
            target.putInt(chunk.number()).putInt(chunk.until());
            for (int i = NodeState.TAG - 1; i >= 0; i--) target.put((byte) (chunk.tag() >>> (i * Byte.SIZE)));
        }
        return target.put(state.tags().value()).array();
    }

    private static void put(ByteBuffer target, Stamp stamp) {
        target.putLong(stamp.size())
                .putLong(stamp.modified())
                .putLong(stamp.changed())
                .putLong(stamp.number());
    }

    /** @throws IllegalArgumentException when it is of no known type, or too short */
    static Entry decode(byte[] bytes) {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        try {
            byte type = source.get();
            return switch (type) {
                case REMEMBERED -> new Remembered(memory(source, null));
                case REMEMBERED_WITH_FOREIGN ->
                    new Remembered(memory(source, new Foreign(bytes(source, NodeState.LINEAGE), string(source))));
                case FORGOTTEN -> new Forgotten(string(source));
                case BEGUN -> new Begun(source.getInt());
                case ENDED -> new Ended(source.getInt());
                case SETTLED -> new Settled(source.getInt());
                default -> throw new IllegalArgumentException("an entry of type " + type);
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Memory memory(ByteBuffer source, @Nullable Foreign foreign) {
        NodeState.Kind kind = NodeState.Kind.of(source.get());
        String node = string(source);
        String longName = string(source);
        Bytes lineage = bytes(source, NodeState.LINEAGE);
        long size = source.getLong();
        long fingerprint = source.getLong();
        Stamp stamp = new Stamp(source.getLong(), source.getLong(), source.getLong(), source.getLong());
        int pastCount = Short.toUnsignedInt(source.getShort());
        List<Past> past = new ArrayList<>(pastCount);
        for (int i = 0; i < pastCount; i++) {
            past.add(new Past(bytes(source, NodeState.LINEAGE), source.getLong(), source.getInt()));
        }
        int supersededCount = Short.toUnsignedInt(source.getShort());
        List<OldChunk> superseded = new ArrayList<>(supersededCount);
        for (int i = 0; i < supersededCount; i++) superseded.add(oldChunk(source));
        Bytes tags = source.hasRemaining() ? bytes(source, source.remaining()) : Bytes.NONE;
        NodeState state = new NodeState(kind, lineage, size, fingerprint, tags);
        return new Memory(node, longName, state, stamp, past, superseded, foreign);
    }

    private static OldChunk oldChunk(ByteBuffer source) {
        int number = source.getInt();
        int until = source.getInt();
        long tag = 0;
        for (int i = 0; i < NodeState.TAG; i++) tag = (tag << Byte.SIZE) | (source.get() & 0xFF);
        return new OldChunk(number, tag, until);
    }

    private static Bytes bytes(ByteBuffer source, int length) {
        byte[] bytes = new byte[length];
        source.get(bytes);
        return new Bytes(bytes);
    }

    private static String string(ByteBuffer source) {
        byte[] bytes = new byte[Short.toUnsignedInt(source.getShort())];
        source.get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
