package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Photo;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.pipeline.FolderGlances.Glance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that look as they did are not compared. Here they look as the test says, so that it shows what is not compared. */
class KnownFoldersTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Path root = Path.of("");

    /** Numbers that are the stamps of folders, by name. */
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();

    @BeforeEach
    void makeALibrary() throws IOException {
        root = Files.createDirectory(folder.resolve("library"));
        put("a.jpg", 1);
        put("trips/b.jpg", 2);
        put("trips/norway/c.jpg", 3);
    }

    private void put(String name, int seed) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.write(root.resolve(name), TestPhotos.jpeg(seed, "photo " + seed));
    }

    private Optional<Glance> glance(Path at) throws IOException {
        String name = root.relativize(at).toString();
        List<String> folders = new ArrayList<>();
        try (Stream<Path> entries = Files.list(at)) {
            entries.filter(Files::isDirectory)
                    .forEach(entry -> folders.add(entry.getFileName().toString()));
        }
        return Optional.of(new Glance("look " + looks.getOrDefault(name, 0), folders));
    }

    private void changeLook(String name) {
        looks.merge(name, 1, Integer::sum);
    }

    private PhotoIndex open() throws IOException, InterruptedException {
        byte[] key = new byte[32];
        PhotoIndex index = PhotoIndex.open(new IndexConfig(
                root,
                folder.resolve("cache"),
                new IndexConfig.Keys(key, key),
                new LocalAnalyzer(new ImageIoScaler()),
                1,
                this::glance));
        assertTrue(index.awaitIdle(LONG));
        return index;
    }

    /** One unlock finds the photos, the next one that they are known. */
    private void makeAllKnown() throws Exception {
        for (int i = 0; i < 2; i++) {
            try (PhotoIndex index = open()) {
                assertEquals(3, index.status().photos());
            }
        }
    }

    private List<String> found() throws Exception {
        try (PhotoIndex index = open()) {
            return index.search("", 10, null).photos().stream()
                    .map(Photo::path)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aKnownFolderIsComparedOnceItLooksOtherwise() throws Exception {
        makeAllKnown();
        put("trips/d.jpg", 4);
        Files.delete(root.resolve("trips/b.jpg"));
        assertEquals(List.of("a.jpg", "trips/b.jpg", "trips/norway/c.jpg"), found());
        changeLook("trips");
        assertEquals(List.of("a.jpg", "trips/d.jpg", "trips/norway/c.jpg"), found());
    }

    @Test
    void aFolderIsNotKnownBeforeAllOfItsPhotosAre() throws Exception {
        try (PhotoIndex index = open()) {
            assertEquals(3, index.status().photos());
        }
        put("trips/d.jpg", 4);
        assertEquals(List.of("a.jpg", "trips/b.jpg", "trips/d.jpg", "trips/norway/c.jpg"), found());
    }

    @Test
    void aFolderBelowAKnownOneIsVisited() throws Exception {
        makeAllKnown();
        put("trips/norway/oslo/d.jpg", 4);
        assertEquals(3, found().size() - 1);
    }

    @Test
    void aFolderThatIsGoneIsMissedThoughAllOthersAreKnown() throws Exception {
        makeAllKnown();
        Files.delete(root.resolve("trips/norway/c.jpg"));
        Files.delete(root.resolve("trips/norway"));
        assertEquals(List.of("a.jpg", "trips/b.jpg"), found());
    }

    @Test
    void anIndexThatIsBuiltAnewKnowsNoFolder() throws Exception {
        makeAllKnown();
        try (PhotoIndex index = open()) {
            index.rebuild();
            assertTrue(index.awaitIdle(LONG));
            assertEquals(3, index.status().photos());
        }
    }

    /** Only a look at the photo brings a thumbnail back. */
    @Test
    void aPhotoWhoseThumbnailIsLostIsLookedAtThoughItsFolderIsKnown() throws Exception {
        makeAllKnown();
        try (Stream<Path> packs = Files.list(folder.resolve("cache/t"))) {
            for (Path pack : packs.toList()) {
                Files.delete(pack);
            }
        }
        try (PhotoIndex index = open()) {
            for (Photo photo : index.search("", 10, null).photos()) {
                assertTrue(index.thumbnail(photo.id(), ThumbnailSize.GRID).isPresent(), photo.path());
            }
        }
    }
}
