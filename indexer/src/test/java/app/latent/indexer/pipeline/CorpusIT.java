package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Photo;
import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.worker.TestWorker;
import app.latent.indexer.worker.WorkerPool;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way over real files, by worker processes without libvips. */
class CorpusIT {
    private static final Duration LONG = Duration.ofMinutes(10);

    /** What has been reached; it may only rise. */
    private static final double AGREEMENT = 0.985;

    @TempDir
    private Path cache;

    private PhotoIndex open(Path root) throws IOException {
        WorkerPool pool = new WorkerPool(TestWorker.command(), 2, Duration.ofSeconds(30));
        IndexConfig.Keys keys = new IndexConfig.Keys(new byte[32], new byte[32]);
        return PhotoIndex.open(new IndexConfig(root, cache, keys, pool, 2));
    }

    @Test
    void metadataAgreesWithAnIndependentReader() throws Exception {
        Path corpus = Corpus.folder();
        Agreement agreement = new Agreement();
        long start = System.nanoTime();
        try (PhotoIndex index = open(corpus.resolve("photos"))) {
            assertTrue(index.awaitIdle(LONG));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%s in %.1f s%n", index.status(), seconds);
            Map<String, Photo> photos = index.search("", 1000, null).photos().stream()
                    .collect(Collectors.toMap(Photo::path, Function.identity()));
            ObjectMapper json = new ObjectMapper();
            for (String line : Files.readAllLines(corpus.resolve("expected.jsonl"))) {
                JsonNode expected = json.readTree(line);
                String path = expected.path("path").asText();
                if (!path.endsWith(".json") && !path.endsWith(".xmp")) {
                    agreement.compare(expected, Objects.requireNonNull(photos.get(path), path));
                }
            }
            assertFalse(index.search("camera:canon", 1000, null).photos().isEmpty());
            assertFalse(index.search("type:video", 1000, null).photos().isEmpty());
        }
        System.out.println(agreement.table());
        assertTrue(agreement.share() >= AGREEMENT, agreement::table);
    }

    @Test
    void badFilesHurtNothing() throws Exception {
        Path corpus = Corpus.folder();
        Path bad = corpus.resolve("bad");
        long start = System.nanoTime();
        try (PhotoIndex index = open(bad)) {
            assertTrue(index.awaitIdle(LONG));
            System.out.printf("%s in %.1f s%n", index.status(), (System.nanoTime() - start) / 1e9);
            List<Photo> photos = index.search("", 1000, null).photos();
            assertEquals(index.status().photos(), photos.size());
            for (Photo photo : photos) {
                String name = photo.path().replaceAll("[^A-Za-z0-9].*", "");
                assertTrue(index.search("name:" + name, 1000, null).photos().contains(photo), photo::path);
            }
            Photo bomb = index.search("name:bomb_giant*", 2, null).photos().getFirst();
            assertEquals("a picture of 20000 x 14000 pixels is not accepted", bomb.error());
        }
    }
}
