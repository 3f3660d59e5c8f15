package app.latent.indexer.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.store.ThumbnailStore.Locator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailStoreTest {
    private static final byte[] PHOTO = new byte[16];
    private static final byte[] JPEG = {1, 2, 3, 4, 5};

    @TempDir
    private Path folder;

    private ThumbnailStore open() throws IOException {
        return open(folder);
    }

    private static ThumbnailStore open(Path folder) throws IOException {
        return new ThumbnailStore(folder, StoreKey.copyOf(new byte[StoreKey.LENGTH]));
    }

    private Path onlyPack() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void readsBackWhatItWasGivenAlsoLater() throws IOException {
        Locator locator;
        try (ThumbnailStore store = open()) {
            locator = store.append(PHOTO, 256, JPEG);
            assertArrayEquals(JPEG, store.read(PHOTO, 256, locator).orElseThrow());
        }
        try (ThumbnailStore store = open()) {
            assertArrayEquals(JPEG, store.read(PHOTO, 256, locator).orElseThrow());
        }
    }

    @Test
    void opensForNoOtherPhotoOrSize() throws IOException {
        try (ThumbnailStore store = open()) {
            Locator locator = store.append(PHOTO, 256, JPEG);
            byte[] other = PHOTO.clone();
            other[15] = 1;
            assertEquals(Optional.empty(), store.read(other, 256, locator));
            assertEquals(Optional.empty(), store.read(PHOTO, 1440, locator));
        }
    }

    @Test
    void anyFlippedBitMakesTheThumbnailMissing() throws IOException {
        Locator locator;
        try (ThumbnailStore store = open()) {
            locator = store.append(PHOTO, 256, JPEG);
        }
        byte[] whole = Files.readAllBytes(onlyPack());
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] tampered = whole.clone();
            tampered[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(onlyPack(), tampered);
            try (ThumbnailStore store = open()) {
                assertEquals(Optional.empty(), store.read(PHOTO, 256, locator));
            }
        }
    }

    @Test
    void aTornTailLosesOnlyItself() throws IOException {
        Locator first;
        Locator second;
        try (ThumbnailStore store = open()) {
            first = store.append(PHOTO, 256, JPEG);
            second = store.append(PHOTO, 1440, JPEG);
        }
        byte[] whole = Files.readAllBytes(onlyPack());
        Files.write(onlyPack(), Arrays.copyOf(whole, whole.length - 1));
        try (ThumbnailStore store = open()) {
            assertArrayEquals(JPEG, store.read(PHOTO, 256, first).orElseThrow());
            assertEquals(Optional.empty(), store.read(PHOTO, 1440, second));
            Locator third = store.append(PHOTO, 1440, JPEG);
            assertArrayEquals(JPEG, store.read(PHOTO, 1440, third).orElseThrow());
        }
    }

    @Test
    void aDeletedPackIsMissing() throws IOException {
        try (ThumbnailStore store = open()) {
            Locator locator = store.append(PHOTO, 256, JPEG);
            store.deletePack(locator.pack());
            assertEquals(Optional.empty(), store.read(PHOTO, 256, locator));
            assertTrue(store.packs().isEmpty());
        }
    }

    @Test
    void aMadeUpPlaceIsMissing() throws IOException {
        try (ThumbnailStore store = open()) {
            Locator real = store.append(PHOTO, 256, JPEG);
            for (Locator wrong : List.of(
                    new Locator(real.pack() + 1, 0, 40),
                    new Locator(real.pack(), 1, real.length()),
                    new Locator(real.pack(), 0, -1),
                    new Locator(real.pack(), 0, Integer.MAX_VALUE),
                    new Locator(real.pack(), Long.MAX_VALUE - 100, 50),
                    new Locator(real.pack(), -5, 50))) {
                assertEquals(Optional.empty(), store.read(PHOTO, 256, wrong));
            }
        }
    }

    @Property(tries = 50)
    void manyThumbnailsStayApart(@ForAll @Size(max = 30) List<byte[]> jpegs) throws IOException {
        Path own = Files.createTempDirectory("thumbnails");
        try (ThumbnailStore store = open(own)) {
            List<Locator> locators = new java.util.ArrayList<>();
            for (int i = 0; i < jpegs.size(); i++) {
                locators.add(store.append(photo(i), 256, jpegs.get(i)));
            }
            for (int i = 0; i < jpegs.size(); i++) {
                byte[] expected = jpegs.get(i);
                Optional<byte[]> read = store.read(photo(i), 256, locators.get(i));
                // A record without a picture counts as none.
                assertEquals(expected.length > 0, read.isPresent());
                read.ifPresent(r -> assertArrayEquals(expected, r));
            }
        } finally {
            try (var files = Files.walk(own)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static byte[] photo(int number) {
        return ByteBuffer.allocate(16).putInt(number).array();
    }
}
