package app.latent.vault.conflict;

import app.latent.vault.conflict.ConflictNotes.Note;
import app.latent.vault.crypto.Sealer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes on disk: each change is appended, encrypted and authenticated, with its length padded so that it tells little of paths. Not thread-safe, but for {@link #wipeKey}.
 *
 * <pre>
 * record   length of what follows 4, big endian | nonce 12 | AES-256-GCM of (state: L, S or G, original and copy in modified UTF-8, zeros up to a multiple of 256) | tag 16
 * </pre>
 *
 * What a crash has torn is at the end, and is cut off; a file that is older than the last crash tells of less, which is no harm to the vault.
 */
final class NoteFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NoteFile.class);
    private static final String NAME = "conflicts";
    private static final byte[] DOMAIN = "app.latent conflicts 1".getBytes(StandardCharsets.US_ASCII);
    private static final int PADDING = 256;

    /** A note is two paths of 64 KiB each at most. */
    private static final int LONGEST = 160 * 1024;

    /** Records that may be outdated before the file is written anew. */
    private static final int WASTE = 1000;

    private static final char LISTED = 'L';
    private static final char SETTLED = 'S';
    private static final char GONE = 'G';

    private final Path path;
    private final Sealer sealer;

    /** Held as long as {@link #channel} is open; a file of its own, as that one is replaced at times. */
    private @Nullable FileChannel lockFile;

    /** Null until there is something to read or write. */
    private @Nullable FileChannel channel;

    /** Where the next record goes. */
    private long end;

    /**
     * @param folder of this vault alone, which exists; nothing is made in it before the first note
     * @param key 32 bytes, which stay the caller's
     */
    NoteFile(Path folder, byte[] key) {
        this.path = folder.resolve(NAME);
        this.sealer = new Sealer(key);
    }

    /** @throws IOException also when another process has it */
    private FileChannel channel() throws IOException {
        if (channel != null) return channel;
        FileChannel lock = FileChannel.open(
                path.resolveSibling(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) throw new OverlappingFileLockException();
            channel = open(path);
            lockFile = lock;
            return channel;
        } catch (OverlappingFileLockException e) {
            try (lock) {
                throw new IOException("The vault is unlocked by another process, which keeps notes of its own.", e);
            }
        } catch (IOException e) {
            try (lock) {
                throw e;
            }
        }
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** By the paths of the copies, oldest first. To be called once, before anything is appended. */
    Map<String, Note> read() throws IOException {
        Map<String, Note> notes = new LinkedHashMap<>();
        if (Files.notExists(path)) return notes;
        FileChannel from = channel();
        int records = 0;
        for (byte[] plain = next(from); plain != null; plain = next(from)) {
            records++;
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
                char state = (char) in.readUnsignedByte();
                Note note = new Note(in.readUTF(), in.readUTF(), state == SETTLED);
                notes.remove(note.copy());
                if (state != GONE) notes.put(note.copy(), note);
            }
        }
        from.truncate(end);
        if (records > notes.size() + WASTE) {
            try {
                rewrite(notes);
            } catch (IOException e) {
                // The old one has all of them, and serves on.
                LOG.debug("The notes cannot be written anew: {}", e.getClass().getName());
            }
        }
        return notes;
    }

    /** @return the cleartext of the next record; null at the end, or where the file is torn */
    private byte @Nullable [] next(FileChannel from) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (!fill(from, length, end)) return null;
        int size = length.flip().getInt();
        if (size < Sealer.OVERHEAD || size > LONGEST) return null;
        ByteBuffer sealed = ByteBuffer.allocate(size);
        if (!fill(from, sealed, end + Integer.BYTES)) return null;
        byte[] plain = sealer.open(DOMAIN, sealed.array());
        if (plain != null) end += Integer.BYTES + size;
        return plain;
    }

    private static boolean fill(FileChannel from, ByteBuffer buffer, long position) throws IOException {
        while (buffer.hasRemaining()) {
            if (from.read(buffer, position + buffer.position()) < 0) return false;
        }
        return true;
    }

    /** All anew, in place of the old at once. */
    private void rewrite(Map<String, Note> notes) throws IOException {
        Path fresh = path.resolveSibling(NAME + ".new");
        Files.deleteIfExists(fresh);
        FileChannel to = open(fresh);
        long size = 0;
        try {
            for (Note note : notes.values()) size += write(to, size, record(note, false));
            to.force(true);
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            try (to) {
                throw e;
            }
        }
        try (FileChannel _ = channel()) {
            channel = to;
        }
        end = size;
    }

    /** @param gone that it is to be forgotten */
    void append(Note note, boolean gone) throws IOException {
        end += write(channel(), end, record(note, gone));
    }

    /** @return how many bytes it has */
    private static int write(FileChannel to, long position, ByteBuffer record) throws IOException {
        int size = record.remaining();
        while (record.hasRemaining()) to.write(record, position + record.position());
        return size;
    }

    private ByteBuffer record(Note note, boolean gone) throws IOException {
        byte[] sealed = sealer.seal(DOMAIN, plain(note, gone ? GONE : note.settled() ? SETTLED : LISTED));
        return ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(sealed.length)
                .put(sealed)
                .flip();
    }

    private static byte[] plain(Note note, char state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(state);
            out.writeUTF(note.original());
            out.writeUTF(note.copy());
        }
        return Arrays.copyOf(bytes.toByteArray(), (bytes.size() + PADDING - 1) / PADDING * PADDING);
    }

    /** Nothing is read or written any more. For any thread. */
    void wipeKey() {
        sealer.wipe();
    }

    @Override
    public void close() throws IOException {
        wipeKey();
        try (FileChannel _ = lockFile) {
            if (channel != null) channel.close();
        }
    }
}
