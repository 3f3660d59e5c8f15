package app.latent.gallery.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a phone has to fetch before there is something to see. */
class PageBudgetTest {
    private static final Path DIST = Path.of("src/main/web/dist");
    private static final int KIBIBYTE = 1024;

    /** All scripts together, as if somebody went to every place; the map's world is data, and apart. */
    private static final int ALL = 200 * KIBIBYTE;

    /** The scripts without which nothing is shown. */
    private static final int FIRST = 80 * KIBIBYTE;

    @Test
    void allScriptsTogetherStayWithinTheirBudget() throws IOException {
        try (Stream<Path> assets = Files.list(DIST.resolve("assets"))) {
            check(ALL, assets.filter(file -> file.toString().endsWith(".js")).toList());
        }
    }

    @Test
    void whatIsNeededAtOnceStaysWithinItsBudget() throws IOException {
        String worker = Files.readString(DIST.resolve("service-worker.js"));
        try (Stream<Path> assets = Files.list(DIST.resolve("assets"))) {
            List<Path> first = assets.filter(file -> file.toString().endsWith(".js")
                            && worker.contains(file.getFileName().toString()))
                    .toList();
            assertTrue(!first.isEmpty(), "the service worker names what is needed at once");
            check(FIRST, first);
        }
    }

    private static void check(int budget, List<Path> scripts) {
        int bytes = scripts.stream().mapToInt(PageBudgetTest::packed).sum();
        assertTrue(bytes <= budget, () -> scripts.size() + " scripts are " + bytes + " bytes packed, of " + budget);
    }

    private static int packed(Path file) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
