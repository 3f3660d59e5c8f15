package app.latent.vault.witness;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.Sealer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A file to which entries are only added, each encrypted and bound to its place. Reading it ends at the first place where none authenticates: so whatever a
 * crash has torn, or somebody has damaged or cut off, what is left is what the file said at some earlier time.
 *
 * <p>For one thread.
 */
final class Log implements AutoCloseable {

    /** Entries begin at multiples of it. */
    static final int UNIT = 16;

    private static final int MAGIC = 0x4C545701;
    private static final int HEAD = 2 * UNIT;
    private static final int FRAME = Integer.BYTES;
    private static final int BUFFER = 256 << 10;

    /** Beyond it a place has no number. */
    private static final long LONGEST = (1L << Integer.SIZE) * UNIT;

    /** Hears what a log says, which may be read up to there. */
    @FunctionalInterface
    interface Listener {
        void entry(Log log, int place, int room, Entry entry) throws IOException;
    }

    private final BackingFile file;
    private final LogKeys keys;
    private final LogSeal seal;

    /** Once it is set the log may be another process's. */
    private final AtomicBoolean givenUp;

    /** Up to where it is written. */
    private long written;

    /** What follows that, and is not written yet. */
    private ByteBuffer tail = ByteBuffer.allocate(BUFFER);

    private Log(BackingFile file, LogKeys keys, UUID id, AtomicBoolean givenUp) {
        this.file = file;
        this.keys = keys;
        this.seal = keys.sealOf(id);
        this.givenUp = givenUp;
        this.written = HEAD;
    }

    /** Begins one. The keys stay the caller's. */
    static Log create(BackingStore folder, String name, LogKeys keys, AtomicBoolean givenUp) throws IOException {
        BackingFile file = folder.open(name, BackingStore.Access.CREATE);
        try {
            UUID id = UUID.randomUUID();
            ByteBuffer head = ByteBuffer.allocate(HEAD).putInt(MAGIC).putInt(0).putLong(0);
            head.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            file.write(head.flip(), 0);
            return new Log(file, keys, id, givenUp);
        } catch (IOException | RuntimeException e) {
            try (file) {
                throw e;
            }
        }
    }

    /**
     * Opens one and goes on after what it says.
     *
     * @return null where it is no log
     */
    static @Nullable Log open(BackingStore folder, String name, LogKeys keys, AtomicBoolean givenUp, Listener listener)
            throws IOException {
        BackingFile file = folder.open(name, BackingStore.Access.WRITE);
        try {
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            boolean whole = file.read(head, 0) == HEAD;
            if (!whole || head.flip().getInt() != MAGIC) {
                file.close();
                return null;
            }
            head.position(UNIT);
            Log log = new Log(file, keys, new UUID(head.getLong(), head.getLong()), givenUp);
            log.readAll(listener);
            file.setSize(log.written);
            return log;
        } catch (IOException | RuntimeException e) {
            try (file) {
                throw e;
            }
        }
    }

    private void readAll(Listener listener) throws IOException {
        Window window = new Window();
        while (true) {
            byte[] sealed = window.frameAt(written);
            byte[] opened = sealed == null ? null : seal.open(written, sealed);
            if (sealed == null || opened == null) return;
            int place = place(written);
            int room = room(sealed.length);
            written += room;
            // Bound to be ours: of a type that a later version adds nothing is known, and nothing lost.
            Entry entry = decoded(opened);
            if (entry != null) listener.entry(this, place, room, entry);
        }
    }

    private static @Nullable Entry decoded(byte[] opened) {
        try {
            return Entry.decode(opened);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** What is read of the file at once. */
    private final class Window {
        private ByteBuffer bytes = ByteBuffer.allocate(0);
        private long start;

        /** @return null where there is none */
        byte @Nullable [] frameAt(long offset) throws IOException {
            if (!has(offset, FRAME)) return null;
            int length = bytes.getInt((int) (offset - start));
            if (length <= Sealer.OVERHEAD || length > Entry.LONGEST + Sealer.OVERHEAD) return null;
            if (!has(offset, FRAME + length)) return null;
            byte[] sealed = new byte[length];
            bytes.get((int) (offset - start) + FRAME, sealed);
            return sealed;
        }

        private boolean has(long offset, int length) throws IOException {
            if (offset >= start && offset + length <= start + bytes.limit()) return true;
            bytes = ByteBuffer.allocate(Math.max(length, BUFFER));
            file.read(bytes, offset);
            bytes.flip();
            start = offset;
            return bytes.limit() >= length;
        }
    }

    private static int place(long offset) {
        return (int) (offset / UNIT);
    }

    private static long offset(int place) {
        return Integer.toUnsignedLong(place) * UNIT;
    }

    /** Bytes that an entry takes, whose sealed form has a length. */
    private static int room(int sealed) {
        return (FRAME + sealed + UNIT - 1) / UNIT * UNIT;
    }

    /** Bytes that an entry takes. */
    static int roomOf(byte[] encoded) {
        return room(encoded.length + Sealer.OVERHEAD);
    }

    /** Bytes in all. */
    long length() {
        return written + tail.position();
    }

    /**
     * Adds an entry, which may be written later.
     *
     * @return where it is
     */
    int append(byte[] encoded) throws IOException {
        requireOurs();
        int room = roomOf(encoded);
        if (room > tail.remaining()) flush();
        if (room > tail.capacity()) tail = ByteBuffer.allocate(room);
        long offset = length();
        if (offset + room > LONGEST) throw new IOException("the memory is full");
        byte[] sealed = seal.seal(offset, encoded);
        int start = tail.position();
        tail.putInt(sealed.length).put(sealed);
        while (tail.position() < start + room) tail.put((byte) 0);
        return place(offset);
    }

    /** Writes what was added. */
    void flush() throws IOException {
        if (tail.position() == 0) return;
        requireOurs();
        int length = tail.position();
        file.write(tail.duplicate().flip(), written);
        written += length;
        tail = tail.capacity() > BUFFER ? ByteBuffer.allocate(BUFFER) : tail.clear();
    }

    private void requireOurs() throws IOException {
        if (givenUp.get()) throw new IOException("the memory was given up");
    }

    /** @throws IOException also where what was there when it was added is not there any more */
    Entry read(int place) throws IOException {
        long offset = offset(place);
        byte[] sealed = offset >= written ? inTail(offset) : inFile(offset);
        byte[] opened = seal.open(offset, sealed);
        if (opened == null) throw new IOException("the memory was changed");
        return Entry.decode(opened);
    }

    private byte[] inTail(long offset) {
        int at = (int) (offset - written);
        byte[] sealed = new byte[tail.getInt(at)];
        tail.get(at + FRAME, sealed);
        return sealed;
    }

    private byte[] inFile(long offset) throws IOException {
        // Most entries are short, and cost one call.
        ByteBuffer bytes = ByteBuffer.allocate(512);
        file.read(bytes, offset);
        int length = bytes.position() < FRAME ? 0 : bytes.getInt(0);
        if (length <= Sealer.OVERHEAD || length > Entry.LONGEST + Sealer.OVERHEAD) {
            throw new IOException("the memory was changed");
        }
        if (FRAME + length > bytes.position()) {
            bytes = ByteBuffer.allocate(FRAME + length);
            file.read(bytes, offset);
        }
        return Arrays.copyOfRange(bytes.array(), FRAME, FRAME + length);
    }

    void sync() throws IOException {
        flush();
        file.sync();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            flush();
        } finally {
            keys.wipe(seal);
        }
    }
}
