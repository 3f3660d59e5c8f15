package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a deep check has found sound so far, so that the next one goes on where it was ended: of each file a keyed hash of its path, length and times, which
 * tells nobody else anything, and which no file has that was changed since.
 *
 * <pre>
 * file   "LATCHK1\n" | nonce 12 | AES-256-GCM of 8 bytes for each file, with those first 8 bytes as associated data | tag 16
 * </pre>
 */
final class Cursor {

    private static final byte[] MAGIC = "LATCHK1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG = 16;

    /** Files to remember: 16 MB. Those beyond are read again. */
    private static final int MOST = 2_000_000;

    private static final long BETWEEN_SAVES = TimeUnit.SECONDS.toNanos(20);

    private final byte[] key;
    private final @Nullable Path file;
    private final LongSet before;
    private final LongSet now = new LongSet();
    private final ThreadLocal<Mac> macs;

    /** Guarded by the monitor, as saving is. */
    private long savedAt = System.nanoTime();

    /**
     * @param key 32 bytes, not copied
     * @param folder null for one that is forgotten
     */
    Cursor(byte[] key, @Nullable Path folder) {
        this.key = key;
        this.file = folder == null ? null : folder.resolve(name());
        this.before = file == null ? new LongSet() : load(file);
        this.macs = ThreadLocal.withInitial(() -> mac("file"));
    }

    /** Tells nothing of the vault, and is the same for it always. */
    private String name() {
        byte[] hash = mac("name").doFinal();
        return HexFormat.of().formatHex(hash, 0, NONCE) + ".cursor";
    }

    private Mac mac(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] own = mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.init(new SecretKeySpec(own, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long hash(String path, BackingStat stat) {
        ByteBuffer state = ByteBuffer.allocate(3 * Long.BYTES);
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
        if (before.size() == 0) return false;
        long hash = hash(path, stat);
        if (!before.contains(hash)) return false;
        now.add(hash);
        return true;
    }

    /** @param stat as it was before the file was read */
    void isSound(String path, BackingStat stat) {
        if (file != null && now.size() < MOST) now.add(hash(path, stat));
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
            createFolder(file.toAbsolutePath().getParent());
            Files.write(fresh, seal(now.values()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            // Nothing but time is lost.
        }
    }

    private static void createFolder(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) return;
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
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
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        ByteBuffer clear = ByteBuffer.allocate(hashes.length * Long.BYTES);
        clear.asLongBuffer().put(hashes);
        byte[] sealed = new byte[MAGIC.length + NONCE + clear.capacity() + TAG];
        System.arraycopy(MAGIC, 0, sealed, 0, MAGIC.length);
        System.arraycopy(nonce, 0, sealed, MAGIC.length, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce)
                    .doFinal(clear.array(), 0, clear.capacity(), sealed, MAGIC.length + NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that cannot be read, or was changed, is none. */
    private LongSet load(Path file) {
        LongSet hashes = new LongSet();
        try {
            long size = Files.size(file);
            if (size > MAGIC.length + NONCE + TAG + (long) MOST * Long.BYTES) return hashes;
            byte[] sealed = Files.readAllBytes(file);
            int head = MAGIC.length + NONCE;
            if (sealed.length < head + TAG || !Arrays.equals(sealed, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                return hashes;
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(sealed, MAGIC.length, head));
            LongBuffer longs = ByteBuffer.wrap(cipher.doFinal(sealed, head, sealed.length - head))
                    .asLongBuffer();
            while (longs.hasRemaining()) hashes.add(longs.get());
        } catch (NoSuchFileException _) {
            // The first check.
        } catch (IOException | GeneralSecurityException _) {
            return new LongSet();
        }
        return hashes;
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] own = mac("seal").doFinal();
        cipher.init(mode, new SecretKeySpec(own, "AES"), new GCMParameterSpec(Byte.SIZE * TAG, nonce));
        cipher.updateAAD(MAGIC);
        return cipher;
    }
}
