package app.latent.gallery.web;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built page is committed, and a build need not make it: so it must be told when it is not the one of these sources. */
class CommittedPageTest {
    private static final Path WEB = Path.of("src/main/web");

    @Test
    void thePageIsBuiltFromTheseSources() throws Exception {
        Map<String, String> built = new TreeMap<>();
        for (String line : Files.readAllLines(WEB.resolve("dist/sources.txt"))) {
            built.put(line.substring(66), line.substring(0, 64));
        }
        assertEquals(hashes(), built, "the page is out of date: ./mvnw -pl gallery -am -Pweb package, and commit dist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/docs"})
    void aPageHasNothingThatThePolicyForbids(String page) {
        String html = new String(Page.load().asset(page).orElseThrow().plain(), StandardCharsets.UTF_8);
        assertFalse(html.contains("style="), "a style in the markup");
        assertFalse(html.contains("<style"), "a style in the markup");
        assertFalse(html.matches("(?s).*<script(?![^>]* src=).*"), "a script in the markup");
        assertFalse(html.contains("//"), "an address of another origin");
    }

    private static Map<String, String> hashes() throws IOException {
        try (Stream<Path> sources = Files.walk(WEB.resolve("src"));
                Stream<Path> description = Files.walk(WEB.resolve("openapi"))) {
            Stream<Path> others = Stream.of(
                            "build.ts", "deno.lock", "lit-localize.json", "package.json", "tsconfig.json")
                    .map(WEB::resolve);
            return Stream.of(sources, description, others)
                    .flatMap(files -> files)
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".test.ts"))
                    .collect(toMap(
                            file -> WEB.relativize(file).toString(),
                            CommittedPageTest::hash,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String hash(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
