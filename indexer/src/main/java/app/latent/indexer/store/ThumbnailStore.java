package app.latent.indexer.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Thumbnails in append-only pack files, encrypted. The package page describes the format. Who appends keeps the {@link
 * Locator}; without it a thumbnail is garbage, which goes when its pack is deleted. Safe for use by many threads.
 */
public final class ThumbnailStore implements AutoCloseable {
    /** A full pack is closed, and the next one begun. */
    private static final long PACK_LIMIT = 64L << 20;

    private static final int PACK_NAME_LENGTH = 16;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_LENGTH = 16;
    private static final int LARGEST_RECORD = 16 << 20;

    /**
     * Where a thumbnail is.
     *
     * @param length of the whole record on disk
     */
    public record Locator(long pack, long offset, int length) {
        /** Bytes of a locator in the index. */
        public static final int BYTES = Long.BYTES + Long.BYTES + Integer.BYTES;

        public void write(ByteBuffer target) {
            target.putLong(pack).putLong(offset).putInt(length);
        }

        public static Locator read(ByteBuffer source) {
            return new Locator(source.getLong(), source.getLong(), source.getInt());
        }
    }

    private final Path folder;
    private final StoreKey key;
    private final SecureRandom random = new SecureRandom();

    /** Guarded by this. Packs that are open. */
    private final Map<Long, FileChannel> open = new HashMap<>();

    /** Guarded by this: the pack that grows, and where its next record goes. */
    private @Nullable FileChannel growing;

    private long growingPack;
    private long growingLength;

    /**
     * @param folder made where it is missing
     * @param key handed over, to be wiped by {@link #close}
     */
    public ThumbnailStore(Path folder, StoreKey key) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.key = key;
    }

    /**
     * Stores a thumbnail; it is durable after {@link #sync}.
     *
     * @param photo 16 bytes that identify the photo; the thumbnail opens for no other
     * @param size tells the sizes of one photo apart
     */
    public synchronized Locator append(byte[] photo, int size, byte[] jpeg) throws IOException {
        FileChannel pack = packWithRoom();
        Locator locator = new Locator(growingPack, growingLength, NONCE_LENGTH + jpeg.length + TAG_LENGTH);
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        ByteBuffer record = ByteBuffer.allocate(locator.length)
                .put(nonce)
                .put(crypt(Cipher.ENCRYPT_MODE, nonce, aad(locator, photo, size), jpeg, 0, jpeg.length))
                .flip();
        // Counted before it is written: what a failed write leaves behind is never written over with the same place.
        growingLength += locator.length;
        while (record.hasRemaining()) {
            pack.write(record, locator.offset + record.position());
        }
        return locator;
    }

    private FileChannel packWithRoom() throws IOException {
        if (growing == null || growingLength >= PACK_LIMIT) {
            if (growing != null) {
                growing.force(true);
            }
            growingPack = random.nextLong();
            growingLength = 0;
            growing = FileChannel.open(path(growingPack), CREATE, READ, WRITE);
            open.put(growingPack, growing);
        }
        return growing;
    }

    /** Empty where the pack is gone or the record is not the one that was written for this photo and size. */
    public Optional<byte[]> read(byte[] photo, int size, Locator locator) throws IOException {
        boolean possible = locator.length > NONCE_LENGTH + TAG_LENGTH && locator.length <= LARGEST_RECORD;
        if (!possible || locator.offset < 0 || locator.offset > Long.MAX_VALUE - LARGEST_RECORD) {
            return Optional.empty();
        }
        ByteBuffer record = ByteBuffer.allocate(locator.length);
        try {
            FileChannel pack = channel(locator.pack);
            while (record.hasRemaining()) {
                if (pack.read(record, locator.offset + record.position()) < 0) {
                    return Optional.empty();
                }
            }
            byte[] nonce = new byte[NONCE_LENGTH];
            record.flip().get(nonce);
            byte[] aad = aad(locator, photo, size);
            return Optional.of(crypt(
                    Cipher.DECRYPT_MODE, nonce, aad, record.array(), NONCE_LENGTH, locator.length - NONCE_LENGTH));
        } catch (NoSuchFileException | NotAuthenticException e) {
            return Optional.empty();
        }
    }

    private synchronized FileChannel channel(long pack) throws IOException {
        FileChannel known = open.get(pack);
        if (known != null && known.isOpen()) {
            return known;
        }
        FileChannel opened = FileChannel.open(path(pack), READ);
        open.put(pack, opened);
        return opened;
    }

    /** Makes all that was appended so far durable. */
    public synchronized void sync() throws IOException {
        if (growing != null) {
            growing.force(true);
        }
    }

    /** The packs and their sizes in bytes. */
    public Map<Long, Long> packs() throws IOException {
        Map<Long, Long> sizes = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Optional<Long> pack = packOf(file);
                if (pack.isPresent()) {
                    sizes.put(pack.get(), Files.size(file));
                }
            }
        }
        return sizes;
    }

    /** The pack that thumbnails are appended to, if there is one yet. */
    public synchronized Optional<Long> growingPack() {
        return growing == null ? Optional.empty() : Optional.of(growingPack);
    }

    public synchronized void deletePack(long pack) throws IOException {
        FileChannel channel = open.remove(pack);
        if (channel != null) {
            channel.close();
        }
        if (pack == growingPack) {
            growing = null;
        }
        Files.deleteIfExists(path(pack));
    }

    @Override
    public synchronized void close() throws IOException {
        for (FileChannel channel : open.values()) {
            channel.close();
        }
        open.clear();
        growing = null;
        key.destroy();
    }

    private Path path(long pack) {
        return folder.resolve(HexFormat.of().toHexDigits(pack));
    }

    private static Optional<Long> packOf(Path file) {
        String name = file.getFileName().toString();
        try {
            return name.length() == PACK_NAME_LENGTH
                    ? Optional.of(HexFormat.fromHexDigitsToLong(name))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] aad(Locator locator, byte[] photo, int size) {
        return ByteBuffer.allocate(2 * Long.BYTES + photo.length + Integer.BYTES)
                .putLong(locator.pack)
                .putLong(locator.offset)
                .put(photo)
                .putInt(size)
                .array();
    }

    private static final class NotAuthenticException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] aad, byte[] text, int offset, int length) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
            cipher.updateAAD(aad);
            return cipher.doFinal(text, offset, length);
        } catch (javax.crypto.AEADBadTagException e) {
            throw (IOException) new NotAuthenticException().initCause(e);
        } catch (GeneralSecurityException e) {
            throw new IOException("AES-GCM failed", e);
        }
    }
}
