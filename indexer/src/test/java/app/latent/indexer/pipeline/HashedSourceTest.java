package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.indexer.media.FileSource;
import app.latent.indexer.store.StoreKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashedSourceTest {
    private static final int SIZE = 3_000_000;

    @TempDir
    private Path folder;

    private final ContentHashes hashes = new ContentHashes(StoreKey.copyOf(new byte[32]));

    private Path file(long seed) throws IOException {
        byte[] bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        return Files.write(folder.resolve(seed + ".jpg"), bytes);
    }

    private static long hash(ContentHashes by, Path file) throws IOException {
        try (FileSource source = FileSource.open(file)) {
            return by.of(by.over(source));
        }
    }

    @Test
    void theHashIsOfTheContentsAndTheKey() throws IOException {
        Path one = file(1);
        Path copy = Files.copy(one, folder.resolve("copy.jpg"));
        assertEquals(hash(hashes, one), hash(hashes, copy));
        assertNotEquals(hash(hashes, one), hash(hashes, file(2)));
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);
        assertNotEquals(hash(hashes, one), hash(new ContentHashes(StoreKey.copyOf(other)), one));
    }

    @Test
    void whoHasTheSha256OfAFileHasItsHash() throws Exception {
        Path file = file(1);
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertEquals(hash(hashes, file), hashes.of(sha256));
    }

    @Test
    void howeverTheFileIsReadTheHashIsTheSame() throws IOException {
        Path file = file(1);
        long expected = hash(hashes, file);
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            try (FileSource source = FileSource.open(file)) {
                HashedSource hashed = hashes.over(source);
                byte[] target = new byte[SIZE];
                for (int i = 0; i < 10; i++) {
                    hashed.read(random.nextInt(SIZE + 10), target, 0, 1 + random.nextInt(SIZE));
                    hashed.read(SIZE - hashed.left(), target, 5, 1 + random.nextInt(SIZE / 10));
                }
                assertEquals(expected, hashes.of(hashed));
            }
        }
    }

    @Test
    void whatIsReadFromStartToEndIsNotReadAgain() throws IOException {
        try (FileSource source = FileSource.open(file(1))) {
            HashedSource hashed = hashes.over(source);
            byte[] target = new byte[SIZE];
            assertEquals(SIZE, hashed.left());
            hashed.read(SIZE - 10, target, 0, 10);
            assertEquals(SIZE, hashed.left());
            for (int filled = 0; filled < SIZE; ) {
                filled += hashed.read(filled, target, filled, SIZE - filled);
            }
            assertEquals(0, hashed.left());
        }
    }

    @Test
    void aFileThatGrowsWhileItIsReadHasNoHash() throws IOException {
        Path file = file(1);
        try (FileSource source = FileSource.open(file)) {
            HashedSource hashed = hashes.over(source);
            Files.write(file, new byte[10], StandardOpenOption.APPEND);
            byte[] target = new byte[SIZE + 10];
            int filled = 0;
            for (int count = 1; count > 0; filled += count) {
                count = Math.max(0, hashed.read(filled, target, filled, target.length - filled));
            }
            assertEquals(SIZE + 10, filled);
            assertThrows(IOException.class, hashed::hash);
        }
    }
}
