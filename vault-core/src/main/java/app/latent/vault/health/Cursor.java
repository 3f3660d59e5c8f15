package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.crypto.Sealer;
import app.latent.vault.health.ContentCheck.Stretches;
import app.latent.vault.journal.JournalFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * What a deep check has found sound so far, so that the next one goes on where it was ended: of each file, and of each 16 MiB of a large one, a keyed hash of its path, length and times, which
 * tells nobody else anything, and which no file has that was changed since.
 *
 * <pre>
 * file   "LATCHK1\n" | nonce 12 | AES-256-GCM of 8 bytes for each file, with those first 8 bytes as associated data | tag 16
 * </pre>
 */
final class Cursor {

    private static final byte[] MAGIC = "LATCHK1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME = 12;

    /** Files to remember: 16 MB. Those beyond are read again. */
    private static final int MOST = 2_000_000;

    private static final long WHOLE = -1;

    /** Bytes of a file of which parts are noted as well. */
    private static final long LARGE = 64L << 20;

    private static final long BETWEEN_SAVES = TimeUnit.SECONDS.toNanos(20);

    private final CursorKeys keys;
    private final @Nullable Path file;
    private final LongSet before;
    private final LongSet now = new LongSet();
    private final ThreadLocal<Mac> macs;

    /** Guarded by the monitor, as saving is. */
    private long savedAt = System.nanoTime();

    /**
     * @param keys stay the caller's
     * @param folder null for one that is forgotten
     */
    Cursor(CursorKeys keys, @Nullable Path folder) {
        this.keys = keys;
        this.file = folder == null ? null : folder.resolve(name());
        this.before = file == null ? new LongSet() : load(file);
        this.macs = ThreadLocal.withInitial(() -> keys.mac("file"));
    }

    /** Tells nothing of the vault, and is the same for it always. */
    private String name() {
        byte[] hash = keys.mac("name").doFinal();
        return HexFormat.of().formatHex(hash, 0, NAME) + ".cursor";
    }

    /** @param stretch of the file; {@link #WHOLE} for all of it */
    private long hash(String path, BackingStat stat, long stretch) {
        ByteBuffer state = ByteBuffer.allocate(4 * Long.BYTES);
        state.putLong(stretch);
        state.putLong(stat.size());
        state.putLong(stat.modified().to(TimeUnit.NANOSECONDS));
        state.putLong(stat.changed().to(TimeUnit.NANOSECONDS));
        Mac mac = macs.get();
        mac.update(state.array());
        return ByteBuffer.wrap(mac.doFinal(path.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Whether an earlier check has found a file sound, as it is now. It counts as found so by this one then. */
    boolean wasSound(String path, BackingStat stat) {
        return wasSound(path, stat, WHOLE);
    }

    private boolean wasSound(String path, BackingStat stat, long stretch) {
        if (before.size() == 0) return false;
        long hash = hash(path, stat, stretch);
        if (!before.contains(hash)) return false;
        now.add(hash);
        return true;
    }

    /** @param stat as it was before the file was read */
    void isSound(String path, BackingStat stat) {
        isSound(path, stat, WHOLE);
    }

    private void isSound(String path, BackingStat stat, long stretch) {
        if (file != null && now.size() < MOST) now.add(hash(path, stat, stretch));
    }

    /**
     * What is noted of one file's parts; nothing of a small one.
     *
     * @param stat as it was before the file was read
     * @param skipped is told how many bytes need not be read
     */
    Stretches stretches(String path, BackingStat stat, LongConsumer skipped) {
        if (file == null || stat.size() < LARGE) return Stretches.NONE;
        return new Stretches() {
            @Override
            public boolean wasSound(long number, long bytes) {
                if (!Cursor.this.wasSound(path, stat, number)) return false;
                skipped.accept(bytes);
                return true;
            }

            @Override
            public void isSound(long number) {
                Cursor.this.isSound(path, stat, number);
            }
        };
    }

    /** Saves now and then. */
    void step() {
        synchronized (this) {
            if (System.nanoTime() - savedAt < BETWEEN_SAVES) return;
        }
        save();
    }

    /** What cannot be saved is read again the next time. */
    synchronized void save() {
        savedAt = System.nanoTime();
        if (file == null) return;
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) JournalFolder.createPrivate(folder);
            Files.write(fresh, seal(now.values()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            // Nothing but time is lost.
        }
    }

    /** All was read: the next check begins anew. */
    synchronized void finished() {
        if (file == null) return;
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // Then the next one skips what has not changed since.
        }
    }

    private byte[] seal(long[] hashes) {
        ByteBuffer clear = ByteBuffer.allocate(hashes.length * Long.BYTES);
        clear.asLongBuffer().put(hashes);
        byte[] sealed = keys.sealer().seal(MAGIC, clear.array());
        return ByteBuffer.allocate(MAGIC.length + sealed.length)
                .put(MAGIC)
                .put(sealed)
                .array();
    }

    /** One that cannot be read, or was changed, is none. */
    private LongSet load(Path file) {
        LongSet hashes = new LongSet();
        try {
            if (Files.size(file) > MAGIC.length + Sealer.OVERHEAD + (long) MOST * Long.BYTES) return hashes;
            byte[] all = Files.readAllBytes(file);
            if (!Arrays.equals(Arrays.copyOf(all, MAGIC.length), MAGIC)) return hashes;
            byte[] clear = keys.sealer().open(MAGIC, Arrays.copyOfRange(all, MAGIC.length, all.length));
            if (clear == null) return hashes;
            LongBuffer longs = ByteBuffer.wrap(clear).asLongBuffer();
            while (longs.hasRemaining()) hashes.add(longs.get());
        } catch (NoSuchFileException _) {
            // The first check.
        } catch (IOException _) {
            return new LongSet();
        }
        return hashes;
    }
}
