package app.latent.gallery.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a phone has to fetch before there is something to see. */
class PageBudgetTest {
    private static final Path DIST = Path.of("src/main/web/dist");
    private static final int KIBIBYTE = 1024;

    /**
     * All scripts of the gallery together, as if somebody went to every place but the map; languages are apart. The page of {@code latent open} is
     * another.
     */
    private static final int GALLERY = 200 * KIBIBYTE;

    /** The scripts without which nothing is shown. */
    private static final int FIRST = 80 * KIBIBYTE;

    /** What a reader of another language than English has to fetch besides: all sentences of the page. */
    private static final int LANGUAGE = 32 * KIBIBYTE;

    private static final Pattern LANGUAGES = Pattern.compile("(de|fr|server-words)-[A-Z0-9]{8}\\.js");
    private static final Pattern APART = Pattern.compile("(welcome|map-page|small-map)-[A-Z0-9]{8}\\.js");

    @Test
    void allScriptsTogetherStayWithinTheirBudget() throws IOException {
        check(GALLERY, scripts(file -> !is(LANGUAGES, file) && !is(APART, file)));
    }

    @Test
    void whatIsNeededAtOnceStaysWithinItsBudget() throws IOException {
        String worker = Files.readString(DIST.resolve("service-worker.js"));
        List<Path> first = scripts(file -> worker.contains(file.getFileName().toString()) && !is(LANGUAGES, file));
        assertTrue(!first.isEmpty(), "the service worker names what is needed at once");
        check(FIRST, first);
    }

    @Test
    void eachLanguageStaysWithinItsBudget() throws IOException {
        List<Path> languages = scripts(file -> is(LANGUAGES, file));
        assertTrue(!languages.isEmpty(), "there are languages");
        languages.forEach(language -> check(LANGUAGE, List.of(language)));
    }

    private static List<Path> scripts(Predicate<Path> which) throws IOException {
        try (Stream<Path> assets = Files.list(DIST.resolve("assets"))) {
            return assets.filter(file -> file.toString().endsWith(".js") && which.test(file))
                    .toList();
        }
    }

    private static boolean is(Pattern name, Path script) {
        return name.matcher(script.getFileName().toString()).matches();
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
