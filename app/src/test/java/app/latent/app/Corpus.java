package app.latent.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real photos that lie beside a checkout in {@code shared/corpus}. */
public final class Corpus {
    private Corpus() {}

    /** The folder of photos; the test is skipped, and says so, where there is none. */
    public static Path photos() {
        Path photos = Path.of("../../shared/corpus/photos").toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(photos), "skipped: no ../shared/corpus/photos beside the checkout");
        return photos;
    }
}
