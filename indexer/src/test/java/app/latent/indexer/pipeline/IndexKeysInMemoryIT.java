package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.store.StoreKey;
import app.latent.testkit.memory.HeapSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Neither the index's two keys nor those that are derived from them are left on the heap, and none of them works any more. */
@Timeout(300)
class IndexKeysInMemoryIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder = Path.of("");

    private PhotoIndex index;
    private HeapSearch search;

    @BeforeEach
    void anIndexInUse() throws Exception {
        search = new HeapSearch(folder);
        Path root = Files.createDirectory(folder.resolve("library"));
        Files.write(root.resolve("boat.jpg"), TestPhotos.jpeg(1, "a boat"));
        byte[] keys = new byte[64];
        new SecureRandom().nextBytes(keys);
        byte[] indexKey = Arrays.copyOf(keys, 32);
        byte[] thumbnailKey = Arrays.copyOfRange(keys, 32, 64);
        try (IndexConfig.Keys both = new IndexConfig.Keys(indexKey, thumbnailKey)) {
            index = PhotoIndex.open(
                    new IndexConfig(root, folder.resolve("cache"), both, new LocalAnalyzer(new ImageIoScaler()), 2));
        }
        assertTrue(index.awaitIdle(LONG));
        assertEquals(1, index.search("boat", 10, null).photos().size());
        byte[] salt = Arrays.copyOfRange(Files.readAllBytes(folder.resolve("cache/salt")), 4, 36);
        seek("index key", indexKey, "", new byte[0]);
        seek("directory key", indexKey, "index", salt);
        seek("key of photo ids", indexKey, "photo id", new byte[0]);
        seek("thumbnail key", thumbnailKey, "", new byte[0]);
        seek("pack key", thumbnailKey, "thumbnails", salt);
        Arrays.fill(keys, (byte) 0);
        Arrays.fill(indexKey, (byte) 0);
        Arrays.fill(thumbnailKey, (byte) 0);
    }

    private void seek(String name, byte[] key, String label, byte[] salt) {
        if (label.isEmpty()) {
            search.seek(name, key.clone());
            return;
        }
        byte[] start = label.getBytes(StandardCharsets.US_ASCII);
        byte[] context = Arrays.copyOf(start, start.length + salt.length);
        System.arraycopy(salt, 0, context, start.length, salt.length);
        StoreKey base = StoreKey.copyOf(key);
        search.seek(name, base.derive(context).getEncoded());
        base.destroy();
    }

    /** Else nothing that is not found tells anything. */
    @Test
    void theSearchFindsAKeyThatIsThere() throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        byte[] held = key.clone();
        search.seek("held", key);
        assertEquals(List.of("held"), search.found());
        Arrays.fill(held, (byte) 0);
        assertEquals(List.of(), search.found());
        index.close();
    }

    @Test
    void noneIsLeftOnceItIsClosed() throws Exception {
        index.close();
        assertEquals(List.of(), search.awaitNone());
    }

    @Test
    void wipedKeysAreGoneAndLoseNothingThoughItIsNotClosed() throws Exception {
        Path salt = folder.resolve("cache/salt");
        byte[] before = Files.readAllBytes(salt);
        index.wipeKeys();
        assertEquals(List.of(), search.awaitNone());
        assertThrows(IOException.class, index::rebuild);
        assertEquals(List.of(), search.awaitNone());
        assertEquals(Arrays.toString(before), Arrays.toString(Files.readAllBytes(salt)), "the index is kept");
    }
}
