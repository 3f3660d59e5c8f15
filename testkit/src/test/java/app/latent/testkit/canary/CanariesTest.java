package app.latent.testkit.canary;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CanariesTest {

    private final Canaries canaries = new Canaries(1);

    @TempDir
    Path folder;

    @Test
    void everyPlantedCanaryIsFoundInTheClear() throws IOException {
        canaries.plant(folder);
        assertEquals(
                Set.of("folder name", "file name", "caption", "keyword", "text", "photo", "pixels"), kinds(search()));
    }

    @Test
    void nothingIsFoundWhereNothingIs() throws IOException {
        byte[] noise = new byte[3_000_000];
        new SplittableRandom(9).nextBytes(noise);
        Files.write(folder.resolve("noise"), noise);
        new Canaries(2).plant(folder);
        assertEquals(List.of(), search());
        assertEquals(List.of(), canaries.search(List.of(folder.resolve("missing"))));
    }

    @Test
    void textIsFoundInEveryEncodingAndCase() throws IOException {
        String word = canaries.caption();
        for (String text : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
            assertFound("caption", text.getBytes(UTF_8));
            assertFound("caption", text.getBytes(UTF_16LE));
            assertFound("caption", text.getBytes(UTF_16BE));
            assertFound(
                    "caption", HexFormat.of().formatHex(text.getBytes(UTF_8)).getBytes(UTF_8));
            assertFound(
                    "caption",
                    HexFormat.of()
                            .withUpperCase()
                            .formatHex(text.getBytes(UTF_8))
                            .getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void textIsFoundInBase64WhateverPrecedesAndFollowsIt(int shift) throws IOException {
        byte[] text = ("x".repeat(shift) + canaries.keyword() + "y".repeat(5 - shift)).getBytes(UTF_8);
        assertFound("keyword", Base64.getEncoder().encode(text));
        assertFound("keyword", Base64.getUrlEncoder().encode(text));
    }

    /** An index with shared prefixes stores only how a term ends. */
    @Test
    void theTailOfAWordIsEnough() throws IOException {
        String keyword = canaries.keyword();
        assertFound("keyword", keyword.substring(keyword.length() - 12).getBytes(UTF_8));
    }

    @Test
    void whatLiesAcrossTheEdgeOfABufferIsFound() throws IOException {
        byte[] text = canaries.caption().getBytes(UTF_8);
        for (int at = (1 << 16) - text.length; at <= 1 << 16; at++) {
            byte[] content = new byte[1 << 17];
            System.arraycopy(text, 0, content, at, text.length);
            Path file = Files.write(folder.resolve("file"), content);
            assertEquals(List.of(new Sighting("caption", file, at + text.length)), search());
        }
    }

    @Test
    void namesOfFilesFoldersAndTargetsOfLinksAreSearched() throws IOException {
        Path file = Files.createFile(folder.resolve("x" + canaries.fileName() + "y"));
        Path directory = Files.createDirectory(folder.resolve(canaries.keyword()));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("missing", canaries.caption()));
        assertEquals(
                Set.of(
                        new Sighting("file name", file, -1),
                        new Sighting("keyword", directory, -1),
                        new Sighting("caption", link, -1)),
                Set.copyOf(search()));
    }

    @Test
    void aPieceOfThePhotoIsFound() throws IOException {
        byte[] photo = Files.readAllBytes(canaries.plant(folder));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.write(
                elsewhere.resolve("piece"), Arrays.copyOfRange(photo, photo.length / 2 - 100, photo.length / 2 + 100));
        assertEquals(Set.of("photo"), kinds(canaries.search(List.of(elsewhere))));
    }

    @Test
    void decodedPixelsAreFoundInEitherOrder() throws IOException {
        canaries.plant(folder);
        Path picture = folder.resolve("elsewhere");
        try (var files = Files.walk(folder)) {
            Path bitmap = files.filter(path -> path.endsWith("pixels.bmp"))
                    .findFirst()
                    .orElseThrow();
            var image = ImageIO.read(bitmap.toFile());
            byte[] pixels = new byte[image.getWidth() * 3];
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, 0);
                pixels[3 * x] = (byte) (rgb >> 16);
                pixels[3 * x + 1] = (byte) (rgb >> 8);
                pixels[3 * x + 2] = (byte) rgb;
            }
            Files.write(picture, pixels);
        }
        assertEquals(Set.of("pixels"), kinds(canaries.search(List.of(picture))));
    }

    @Test
    void whatIsInNoFileCanBeSearchedToo() throws IOException {
        byte[] log = ("unlocked\n" + canaries.fileName() + "\n").getBytes(UTF_8);
        List<Sighting> found = canaries.search(new ByteArrayInputStream(log), Path.of("log"));
        assertEquals(Set.of("file name"), kinds(found));
    }

    @Test
    void canariesArePlantedOnlyOnce() throws IOException {
        canaries.plant(folder);
        assertThrows(IOException.class, () -> canaries.plant(folder));
    }

    private void assertFound(String canary, byte[] bytes) throws IOException {
        byte[] content = new byte[bytes.length + 20];
        System.arraycopy(bytes, 0, content, 7, bytes.length);
        Path file = Files.write(folder.resolve("file"), content);
        List<Sighting> found = search();
        assertTrue(kinds(found).contains(canary), () -> found + " in " + file);
    }

    private List<Sighting> search() throws IOException {
        return canaries.search(List.of(folder));
    }

    private static Set<String> kinds(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::canary).collect(Collectors.toSet());
    }
}
