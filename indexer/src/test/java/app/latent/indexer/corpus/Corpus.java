package app.latent.indexer.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real photos beside the checkout, with what an independent reader says of them. */
public final class Corpus {
    private Corpus() {}

    /** Skips the test where the corpus is not there. */
    public static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path corpus = at.resolve("shared/corpus");
            if (Files.isRegularFile(corpus.resolve("expected.jsonl"))) {
                return corpus;
            }
        }
        assumeTrue(false, "shared/corpus is not beside the checkout");
        throw new IllegalStateException("unreachable");
    }
}
