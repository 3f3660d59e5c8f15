package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {
    @TempDir
    private Path root;

    private Neighbours neighbours = new Neighbours(new LibraryFolder(Path.of("")));

    @BeforeEach
    void aPhotoWithASidecar() throws IOException {
        neighbours = new Neighbours(new LibraryFolder(root));
        Files.createDirectories(root.resolve("2024/05"));
        Files.createFile(root.resolve("2024/05/a.jpg.xmp"));
        assertEquals(List.of("a.jpg.xmp"), neighbours.of("2024/05/a.jpg"));
        Files.delete(root.resolve("2024/05/a.jpg.xmp"));
    }

    @Test
    void aFolderIsListedAgainOnceAFileBesideAPhotoHasChanged() {
        neighbours.forget("2024/05/a.jpg");
        neighbours.forget("2024/06/a.jpg.xmp");
        assertEquals(List.of("a.jpg.xmp"), neighbours.of("2024/05/a.jpg"));
        neighbours.forget("2024/05/a.jpg.xmp");
        assertEquals(List.of(), neighbours.of("2024/05/a.jpg"));
    }

    @Test
    void aFolderIsListedAgainOnceItOrOneAboveHasChanged() {
        neighbours.forget("2024");
        assertEquals(List.of(), neighbours.of("2024/05/a.jpg"));
    }

    @Test
    void aPhotoOfNoFolderHasNothingBesideIt() {
        assertEquals(List.of(), neighbours.of("gone/a.jpg"));
        assertEquals(List.of(), neighbours.of("a.jpg"));
    }

    @Test
    void newsIsGatheredByFolderUpToALimit() {
        CompanionNews news = new CompanionNews(3);
        for (String name : List.of("a.xmp", "x/b.xmp", "x/c.xmp", "x/b.xmp")) {
            news.add(name);
        }
        assertEquals(false, news.add("d.xmp"));
        assertEquals(Map.of("", Set.of("a.xmp"), "x", Set.of("b.xmp", "c.xmp")), news.take());
        assertEquals(Map.of(), news.take());
    }
}
