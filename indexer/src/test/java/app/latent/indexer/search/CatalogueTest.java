package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.IndexStatus;
import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.Scope;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.metadata.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final int PHOTOS = 40;

    @TempDir
    private Path folder;

    private final PhotoId ids = Catalogues.ids();

    private Catalogue open() throws IOException {
        return Catalogues.open(folder, 1 << 20);
    }

    private static byte[] picture(int photo, ThumbnailSize size) {
        byte[] bytes = new byte[size.pixels() * 4];
        new Random(photo * 10_000L + size.pixels()).nextBytes(bytes);
        return bytes;
    }

    private String id(int photo) {
        return ids.of("photo" + photo);
    }

    private void put(Catalogue catalogue, int photo) throws IOException {
        List<byte[]> jpegs = Arrays.stream(ThumbnailSize.values())
                .map(s -> picture(photo, s))
                .toList();
        Analysis analysis = new Analysis("image/jpeg", 1, 1, Metadata.NONE, jpegs, null, null);
        catalogue.put(id(photo), new Known(new FileFacts("photo" + photo, 1, photo), analysis, List.of(), null));
    }

    private static final Look LOOK = new Look(List.of(), false, 50, 50, 0L, "3OcRJYB4d3h_iIeHeEh3eIhw-j2w");

    private void putLook(Catalogue catalogue, String path, long bytes, Long fingerprint, @Nullable Long content)
            throws IOException {
        Look look = new Look(List.of(), false, 50, 50, fingerprint, LOOK.placeholder());
        Analysis analysis = new Analysis("image/jpeg", 1, 1, Metadata.NONE, List.of(), look, null);
        catalogue.put(ids.of(path), new Known(new FileFacts(path, bytes, 1), analysis, List.of(), content));
    }

    private List<String> similar(Catalogue catalogue, String path, int limit) throws IOException {
        return catalogue.seenBy(Scope.whole()).similar(ids.of(path), limit).stream()
                .map(Photo::path)
                .toList();
    }

    @Test
    void photosThatLookAlikeAreFoundTheLikestFirst() throws IOException {
        try (Catalogue catalogue = open()) {
            put(catalogue, 1);
            putLook(catalogue, "a.jpg", 1, 0L, null);
            putLook(catalogue, "b.jpg", 1, 0xFFL, null);
            catalogue.commit();
            putLook(catalogue, "gone.jpg", 1, 0L, null);
            putLook(catalogue, "c.jpg", 1, 1L, null);
            putLook(catalogue, "d.jpg", 1, -1L, null);
            catalogue.refresh();
            catalogue.delete(ids.of("gone.jpg"), "gone.jpg");
            catalogue.refresh();
            assertEquals(List.of("c.jpg", "b.jpg"), similar(catalogue, "a.jpg", 10));
            assertEquals(List.of("c.jpg"), similar(catalogue, "a.jpg", 1));
            assertEquals(List.of(), similar(catalogue, "photo1", 10), "nothing to be seen");
            assertEquals(List.of(), similar(catalogue, "none.jpg", 10));
            assertEquals(
                    LOOK,
                    catalogue
                            .seenBy(Scope.whole())
                            .photo(ids.of("a.jpg"))
                            .orElseThrow()
                            .look());
        }
    }

    @Test
    void onlyOfFilesOfTheSameSizeTheContentsAreWantedToBeRead() throws IOException {
        try (Catalogue catalogue = open()) {
            putLook(catalogue, "a.mp4", 100, 0L, null);
            putLook(catalogue, "c.mp4", 300, 0L, null);
            catalogue.refresh();
            assertFalse(catalogue.hasTwin(ids.of("a.mp4"), 100));
            assertTrue(catalogue.hasTwin(ids.of("b.mp4"), 100));
            assertEquals(List.of(), catalogue.unreadTwins(100));
            putLook(catalogue, "b.mp4", 100, 0L, 7L);
            catalogue.refresh();
            assertEquals(List.of("a.mp4"), catalogue.unreadTwins(100));
            assertEquals(7, catalogue.known(ids.of("b.mp4")).orElseThrow().content());
            putLook(catalogue, "a.mp4", 100, 0L, 7L);
            catalogue.refresh();
            assertEquals(List.of(), catalogue.unreadTwins(100));
        }
    }

    private long bytesOnDisk() throws IOException {
        try (var files = Files.list(folder.resolve("t"))) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private void assertWhole(Catalogue catalogue, int photo) throws IOException {
        for (ThumbnailSize size : ThumbnailSize.values()) {
            assertArrayEquals(
                    picture(photo, size), catalogue.thumbnail(id(photo), size).orElseThrow());
        }
    }

    @Test
    void tidyingGivesBackTheRoomOfDeletedPhotosAndKeepsTheOthers() throws IOException {
        try (Catalogue catalogue = open()) {
            for (int i = 0; i < PHOTOS; i++) {
                put(catalogue, i);
            }
        }
        long before = bytesOnDisk();
        try (Catalogue catalogue = open()) {
            for (int i = 4; i < PHOTOS; i++) {
                catalogue.delete(id(i), i + ".jpg");
            }
            catalogue.commit();
            catalogue.tidy();
            catalogue.refresh();
            for (int i = 0; i < 4; i++) {
                assertWhole(catalogue, i);
            }
        }
        assertTrue(bytesOnDisk() < before / 2, before + " bytes became " + bytesOnDisk());
        try (Catalogue catalogue = open()) {
            for (int i = 0; i < 4; i++) {
                assertWhole(catalogue, i);
            }
            assertTrue(catalogue.thumbnail(id(5), ThumbnailSize.GRID).isEmpty());
        }
    }

    @Test
    void manySmallPacksBecomeOne() throws IOException {
        for (int i = 0; i < 12; i++) {
            try (Catalogue catalogue = open()) {
                put(catalogue, i);
            }
        }
        try (Catalogue catalogue = open()) {
            catalogue.tidy();
            for (int i = 0; i < 12; i++) {
                assertWhole(catalogue, i);
            }
        }
        try (var packs = Files.list(folder.resolve("t"))) {
            assertEquals(1, packs.count());
        }
    }

    @Test
    void aPhotoWithoutItsThumbnailsIsToBeLookedAtAgain() throws IOException {
        try (Catalogue catalogue = open()) {
            put(catalogue, 1);
        }
        try (var packs = Files.list(folder.resolve("t"))) {
            for (Path pack : packs.toList()) {
                Files.delete(pack);
            }
        }
        try (Catalogue catalogue = open();
                Snapshot snapshot = catalogue.snapshot()) {
            assertEquals(Change.FILE, snapshot.compare(id(1), new FileFacts("photo1", 1, 1), List.of()));
        }
    }

    @Test
    void aPhotoOfAPackThatIsCutShortIsToBeLookedAtAgain() throws IOException {
        try (Catalogue catalogue = open()) {
            put(catalogue, 1);
            put(catalogue, 2);
        }
        try (var packs = Files.list(folder.resolve("t"))) {
            for (Path pack : packs.toList()) {
                byte[] bytes = Files.readAllBytes(pack);
                Files.write(pack, Arrays.copyOf(bytes, bytes.length - 1));
            }
        }
        try (Catalogue catalogue = open();
                Snapshot snapshot = catalogue.snapshot()) {
            assertEquals(Change.NONE, snapshot.compare(id(1), new FileFacts("photo1", 1, 1), List.of()));
            assertEquals(Change.FILE, snapshot.compare(id(2), new FileFacts("photo2", 1, 2), List.of()));
        }
    }

    @Test
    void whatIsNotCommittedIsNotThereAfterACrash() throws IOException {
        try (Catalogue catalogue = open()) {
            put(catalogue, 1);
        }
        Catalogue crashed = open();
        put(crashed, 2);
        crashed.abandon();
        try (Catalogue catalogue = open()) {
            assertWhole(catalogue, 1);
            assertEquals(
                    1,
                    catalogue
                            .seenBy(Scope.whole())
                            .status(new IndexStatus.Work(IndexStatus.State.READY, 0, 0, null))
                            .photos());
        }
        try (var packs = Files.list(folder.resolve("t"))) {
            assertEquals(1, packs.count(), "the pack of the lost photo is deleted");
        }
    }

    @Test
    void whatWasPutIsKnownBeforeSearchesSeeIt() throws IOException {
        try (Catalogue catalogue = open()) {
            put(catalogue, 1);
            assertEquals(1, catalogue.known(id(1)).orElseThrow().file().modified());
            catalogue.delete(id(1), 1 + ".jpg");
            assertTrue(catalogue.known(id(1)).isEmpty());
        }
    }

    @Test
    void aPhotoThatIsDescribedAnewKeepsItsThumbnailsWhereverTheyAre() throws IOException {
        for (int i = 0; i < 12; i++) {
            try (Catalogue catalogue = open()) {
                put(catalogue, i);
            }
        }
        try (Catalogue catalogue = open()) {
            catalogue.tidy();
            for (int i = 0; i < 12; i++) {
                Known known = catalogue.known(id(i)).orElseThrow();
                Companion companion = new Companion(new FileFacts(known.file().beside("x.xmp"), 1, 2), Metadata.NONE);
                catalogue.describe(id(i), known.with(List.of(companion)));
            }
            catalogue.refresh();
            catalogue.tidy();
            for (int i = 0; i < 12; i++) {
                assertWhole(catalogue, i);
                assertEquals(
                        1, catalogue.known(id(i)).orElseThrow().companions().size());
            }
        }
    }
}
