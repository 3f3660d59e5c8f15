package app.latent.indexer.pipeline;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.search.Catalogue;
import app.latent.indexer.search.PhotoId;
import app.latent.indexer.store.EncryptedDirectory;
import app.latent.indexer.store.StoreKey;
import app.latent.indexer.store.ThumbnailStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder on a plain disk that holds the catalogue, for one process at a time. It is a cache: what in it is damaged, of
 * another key or of an older format is thrown away.
 *
 * <pre>
 * lock    empty; locked while the folder is in use
 * salt    "LTC" and version 11 (4 bytes), salt (32), HMAC-SHA256(index key, "cache" | salt) truncated to 16
 * i/      index files
 * t/      thumbnail packs
 * </pre>
 *
 * A new salt is drawn whenever the cache is begun anew. All keys depend on it, so that files of an earlier cache do not
 * open in a later one: HKDF-Expand(index key, "index" | salt) for the directory, HKDF-Expand(thumbnail key, "thumbnails" |
 * salt) for the packs. Photo ids do not depend on it, and stay.
 */
public final class CacheFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CacheFolder.class);
    /** Its last byte is raised with each change of what the files hold, documents and analyses included. */
    private static final int MAGIC = 0x4C54430B;

    private static final int SALT_LENGTH = 32;
    private static final int TAG_LENGTH = 16;
    private static final long BLOCK_CACHE_BYTES = 48L << 20;

    private final Path folder;
    private final StoreKey indexKey;
    private final StoreKey thumbnailKey;
    private final FileChannel lockFile;

    private CacheFolder(Path folder, StoreKey indexKey, StoreKey thumbnailKey, FileChannel lockFile) {
        this.folder = folder;
        this.indexKey = indexKey;
        this.thumbnailKey = thumbnailKey;
        this.lockFile = lockFile;
    }

    /**
     * @param folder made where it is missing, readable by its owner alone
     * @param indexKey 32 bytes, copied
     * @param thumbnailKey 32 bytes, copied
     * @throws IOException where another process uses the folder, or it cannot be written
     */
    public static CacheFolder open(Path folder, byte[] indexKey, byte[] thumbnailKey) throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
        FileChannel lockFile = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        try {
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                throw new IOException("The cache folder is in use by another process");
            }
            return new CacheFolder(folder, StoreKey.copyOf(indexKey), StoreKey.copyOf(thumbnailKey), lockFile);
        } catch (OverlappingFileLockException e) {
            lockFile.close();
            throw new IOException("The cache folder is in use", e);
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    /** Makes photo ids. */
    public PhotoId photoIds() {
        return new PhotoId(indexKey.derive(bytes("photo id")));
    }

    /** Makes hashes of files' contents, which tell nothing to whoever has the files but not the key. */
    ContentHashes contentHashes() {
        return new ContentHashes(indexKey.derive(bytes("content")));
    }

    /** Opens the catalogue; begins a new one where there is none that opens. */
    public Catalogue openCatalogue(Supplier<List<Placed>> albums) throws IOException {
        Optional<byte[]> salt = readSalt();
        if (salt.isPresent()) {
            try {
                return catalogue(salt.get(), albums);
            } catch (IOException | RuntimeException e) {
                LOG.info(
                        "The photo index does not open and is built anew: {}",
                        e.getClass().getSimpleName());
            }
        }
        return newCatalogue(albums);
    }

    /** Throws away what is there, and begins anew. */
    public Catalogue newCatalogue(Supplier<List<Placed>> albums) throws IOException {
        if (indexKey.isDestroyed()) throw new IOException("The photo index is closed");
        for (String part : List.of("salt", "i", "t")) {
            deleteAll(folder.resolve(part));
        }
        return catalogue(writeSalt(), albums);
    }

    private Catalogue catalogue(byte[] salt, Supplier<List<Placed>> albums) throws IOException {
        StoreKey directoryKey = indexKey.derive(join("index", salt));
        StoreKey packKey = thumbnailKey.derive(join("thumbnails", salt));
        try {
            return Catalogue.open(
                    new EncryptedDirectory(folder.resolve("i"), directoryKey, BLOCK_CACHE_BYTES),
                    new ThumbnailStore(folder.resolve("t"), packKey),
                    albums);
        } catch (IOException | RuntimeException e) {
            directoryKey.destroy();
            packKey.destroy();
            throw e;
        }
    }

    private Optional<byte[]> readSalt() throws IOException {
        Path file = folder.resolve("salt");
        if (!Files.isRegularFile(file) || Files.size(file) != Integer.BYTES + SALT_LENGTH + TAG_LENGTH) {
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
        int magic = content.getInt();
        byte[] salt = new byte[SALT_LENGTH];
        byte[] tag = new byte[TAG_LENGTH];
        content.get(salt).get(tag);
        return magic == MAGIC && MessageDigest.isEqual(tag, tag(salt)) ? Optional.of(salt) : Optional.empty();
    }

    private byte[] writeSalt() throws IOException {
        byte[] salt = new byte[SALT_LENGTH];
        new SecureRandom().nextBytes(salt);
        ByteBuffer content = ByteBuffer.allocate(Integer.BYTES + SALT_LENGTH + TAG_LENGTH)
                .putInt(MAGIC)
                .put(salt)
                .put(tag(salt));
        Files.write(folder.resolve("salt"), content.array());
        return salt;
    }

    private byte[] tag(byte[] salt) {
        return Arrays.copyOf(indexKey.mac(bytes("cache"), salt), TAG_LENGTH);
    }

    private static byte[] join(String label, byte[] salt) {
        byte[] start = bytes(label);
        byte[] joined = Arrays.copyOf(start, start.length + salt.length);
        System.arraycopy(salt, 0, joined, start.length, salt.length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void deleteAll(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Wipes the keys, and those of all that was opened with them: nothing of the cache is read or written any more. */
    void wipeKeys() {
        indexKey.destroy();
        thumbnailKey.destroy();
    }

    @Override
    public void close() throws IOException {
        wipeKeys();
        lockFile.close();
    }
}
