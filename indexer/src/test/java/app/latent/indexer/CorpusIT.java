package app.latent.indexer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.worker.TestWorker;
import app.latent.indexer.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way over real files. */
class CorpusIT {
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path cache;

    private PhotoIndex open(Path root) throws IOException {
        WorkerPool pool = new WorkerPool(TestWorker.command(), 2, Duration.ofSeconds(10));
        IndexConfig.Keys keys = new IndexConfig.Keys(new byte[32], new byte[32]);
        return PhotoIndex.open(new IndexConfig(root, cache, keys, pool, 2));
    }

    @Test
    void photosAreIndexedAndFound() throws Exception {
        Path photos = Corpus.folder().resolve("photos");
        long start = System.nanoTime();
        try (PhotoIndex index = open(photos)) {
            assertTrue(index.awaitIdle(LONG));
            System.out.printf("corpus: %s in %.1f s%n", index.status(), (System.nanoTime() - start) / 1e9);
            System.out.println(index.search("camera:canon", 3, null));
            index.search("", 1000, null).photos().stream()
                    .filter(p -> p.error() != null)
                    .forEach(p -> System.out.println("  " + p.path() + ": " + p.error()));
        }
    }

    @Test
    void badFilesHurtNothing() throws Exception {
        long start = System.nanoTime();
        try (PhotoIndex index = open(Corpus.folder().resolve("bad"))) {
            assertTrue(index.awaitIdle(LONG));
            System.out.printf("bad: %s in %.1f s%n", index.status(), (System.nanoTime() - start) / 1e9);
            index.search("", 1000, null).photos().stream()
                    .filter(p -> p.error() != null)
                    .forEach(p -> System.out.println("  " + p.path() + ": " + p.error()));
        }
    }
}
