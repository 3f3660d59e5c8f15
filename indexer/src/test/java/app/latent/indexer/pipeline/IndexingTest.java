package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.search.Catalogue;
import app.latent.indexer.search.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan beside news of the same files. */
class IndexingTest {
    @TempDir
    private Path folder;

    private Path root = Path.of("");

    @BeforeEach
    void aLibrary() throws IOException {
        root = Files.createDirectory(folder.resolve("library"));
        for (String name : List.of("a.jpg", "b.jpg", "c.jpg")) {
            Files.write(root.resolve(name), TestPhotos.jpeg(1, name));
        }
        Files.writeString(root.resolve("c.jpg.xmp"), "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>");
    }

    private interface Use {
        void of(Indexing indexing) throws Exception;
    }

    private void indexing(Use use) throws Exception {
        try (CacheFolder cache = CacheFolder.open(folder.resolve("cache"), new byte[32], new byte[32]);
                Catalogue catalogue = cache.openCatalogue(List::of)) {
            use.of(new Indexing(
                    new LibraryFolder(root),
                    (source, _) -> Analysis.failed(source.name(), "not looked at"),
                    cache.photoIds(),
                    cache.contentHashes(),
                    catalogue));
        }
    }

    @Test
    void aScanReportsAllThatIsNotKnown() throws Exception {
        indexing(indexing -> {
            List<String> found = new ArrayList<>();
            indexing.scan((name, _, _) -> found.add(name));
            assertEquals(
                    List.of("a.jpg", "b.jpg", "c.jpg"), found.stream().sorted().toList());
        });
    }

    /** As where more files are copied than may wait: the scan takes as long as looking at them, and news of them overtakes it. */
    @Test
    void whatHasBeenLookedAtSinceTheScanBeganIsNotReported() throws Exception {
        indexing(indexing -> {
            List<String> found = new ArrayList<>();
            indexing.scan((name, _, _) -> {
                found.add(name);
                for (String other : List.of("a.jpg", "b.jpg", "c.jpg")) {
                    lookAt(indexing, other);
                }
            });
            assertEquals(1, found.size(), found.toString());
        });
    }

    @Test
    void whatHasChangedAgainSinceItWasLookedAtIsReported() throws Exception {
        indexing(indexing -> {
            for (String name : List.of("a.jpg", "b.jpg", "c.jpg")) {
                lookAt(indexing, name);
            }
            Files.write(root.resolve("b.jpg"), TestPhotos.jpeg(2, "another caption"));
            Files.writeString(root.resolve("c.jpg.xmp"), "<x:xmpmeta xmlns:x='adobe:ns:meta/'></x:xmpmeta>");
            List<String> again = new ArrayList<>();
            indexing.scan((name, change, _) -> again.add(name + " " + change));
            assertEquals(
                    List.of("b.jpg " + Change.FILE, "c.jpg " + Change.COMPANIONS),
                    again.stream().sorted().toList());
        });
    }

    private static void lookAt(Indexing indexing, String name) {
        try {
            indexing.lookAt(name, Change.FILE, false);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
