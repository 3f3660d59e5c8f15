package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Photo;
import app.latent.indexer.companion.Companions;
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
import java.util.stream.Stream;
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
                if (!Companions.isCompanion(path)) {
                    Photo photo = Objects.requireNonNull(photos.get(path), path);
                    // The reader was asked for the photo alone.
                    if (!hasCompanions(corpus.resolve("photos").resolve(path))) {
                        agreement.compare(expected, photo);
                    }
                }
            }
            assertFalse(index.search("camera:canon", 1000, null).photos().isEmpty());
            assertFalse(index.search("type:video", 1000, null).photos().isEmpty());
            filesBesidePhotosAreHeardAndAreNoPhotos(index);
        }
        System.out.println(agreement.table());
        assertTrue(agreement.share() >= AGREEMENT, agreement::table);
    }

    private static boolean hasCompanions(Path photo) throws IOException {
        try (Stream<Path> beside = Files.list(photo.getParent())) {
            List<String> names =
                    beside.map(p -> String.valueOf(p.getFileName())).toList();
            return !new Companions(names)
                    .of(String.valueOf(photo.getFileName()))
                    .names()
                    .isEmpty();
        }
    }

    private static void filesBesidePhotosAreHeardAndAreNoPhotos(PhotoIndex index) throws Exception {
        assertEquals(List.of(), index.search("name:*.xmp|*.json", 10, null).photos());
        String google = "name:PXL_20231006_063357420.jpg";
        assertFalse(index.search(google, 2, null).photos().getFirst().takenGuessed());
        List<Photo> sidecars = index.search("path:sidecar", 100, null).photos();
        assertTrue(sidecars.stream().anyMatch(p -> !p.people().isEmpty()), sidecars::toString);
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
