package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.corpus.ChangedPhotos;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import app.latent.testkit.LongRun;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to hurt: each is done with in 10 seconds, and says nothing that cannot be. */
class HostileFilesTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static void read(String name, byte[] bytes) throws IOException {
        MemorySource source = MemorySource.of(name, bytes);
        Optional<MediaType> type = MagicBytes.detect(source);
        if (type.isPresent()) {
            check(MetadataReader.read(source, type.get()));
        }
        check(SidecarReader.read(source));
        TakeoutReader.read(source).ifPresent(t -> check(t.metadata()));
    }

    private static void check(Metadata read) {
        assertTrue(read.orientation() >= 1 && read.orientation() <= 8);
        assertTrue(read.width() >= 0 && read.height() >= 0);
        read.get(Fact.POSITION).ifPresent(p -> assertTrue(Math.abs(p.latitude()) <= 90));
        assertTrue(read.keywords().size() <= 500);
    }

    @FuzzTest
    void anyBytes(byte[] bytes) throws IOException {
        read("x.svg", bytes);
    }

    @Test
    void brokenFilesAreReadInTime() throws IOException {
        for (Path file : ChangedPhotos.files("bad")) {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeoutPreemptively(LIMIT, () -> read(String.valueOf(file.getFileName()), bytes), file::toString);
        }
    }

    @Test
    void changedPhotosAreReadInTime() throws IOException {
        ChangedPhotos photos = new ChangedPhotos(6);
        for (int i = 0; i < LongRun.size(500, 100_000); i++) {
            Path photo = photos.next();
            byte[] bytes = photos.changed(photo);
            int number = i;
            assertTimeoutPreemptively(
                    LIMIT, () -> read(String.valueOf(photo.getFileName()), bytes), () -> number + " " + photo);
        }
    }

    @ParameterizedTest
    @EnumSource(MediaType.class)
    void anEmptyFileOfAnyTypeSaysNothing(MediaType type) throws IOException {
        assertEquals(
                0, MetadataReader.read(MemorySource.of("x", new byte[0]), type).width());
        assertEquals(
                0,
                MetadataReader.read(MemorySource.of("x", new byte[4096]), type)
                        .keywords()
                        .size());
    }

    @Test
    void entitiesInASidecarReachNoFileAndDoNotGrow() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e0 \"0123456789\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        String packet = bomb + "]>" + new String(Made.xmp("&e11;"), StandardCharsets.UTF_8);
        byte[] bytes = packet.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                LIMIT, () -> assertEquals(Metadata.NONE, SidecarReader.read(MemorySource.of("x.xmp", bytes))));
        byte[] wide = packet.getBytes(StandardCharsets.UTF_16);
        assertTimeoutPreemptively(
                LIMIT, () -> assertEquals(Metadata.NONE, SidecarReader.read(MemorySource.of("x.xmp", wide))));
    }

    @Test
    void aSidecarOf10MegabytesIsNotRead() {
        byte[] large = Made.xmp("x".repeat(10 << 20));
        assertTimeoutPreemptively(
                LIMIT, () -> assertEquals(Metadata.NONE, SidecarReader.read(MemorySource.of("x.xmp", large))));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 500_000})
    void aSidecarThatIsNestedDeeplySaysNothing(int depth) {
        byte[] elements = Made.xmp("<a>".repeat(depth) + "</a>".repeat(depth));
        byte[] lists = Made.xmp("<rdf:Bag><rdf:li>".repeat(depth / 5) + "</rdf:li></rdf:Bag>".repeat(depth / 5));
        for (byte[] nested : List.of(elements, lists)) {
            assertTimeoutPreemptively(LIMIT, () -> check(SidecarReader.read(MemorySource.of("x.xmp", nested))));
        }
    }

    @ParameterizedTest
    @CsvSource({"5000, 500", "300000, 0"})
    void keywordsOfASidecarAreCountedBeforeTheyAreRead(int written, int told) {
        String keywords =
                "<dc:subject><rdf:Bag>" + "<rdf:li>k</rdf:li>".repeat(written) + "</rdf:Bag></dc:subject><dc:title>";
        String packet = new String(Made.xmp("t"), StandardCharsets.UTF_8).replace("<dc:title>", keywords);
        assertTimeoutPreemptively(LIMIT, () -> {
            Metadata read = SidecarReader.read(MemorySource.of("x.xmp", packet.getBytes(StandardCharsets.UTF_8)));
            assertEquals(told, read.keywords().size());
        });
    }

    @Test
    void theHundredsOfAttributesThatLightroomWritesHideNothing() throws IOException {
        String settings = IntStream.range(0, 400)
                .mapToObj(i -> " crs:Setting%d=\"0\"".formatted(i))
                .collect(Collectors.joining("", " xmlns:crs=\"http://ns.adobe.com/camera-raw-settings/1.0/\"", ""));
        String packet = new String(Made.xmp("owner's"), StandardCharsets.UTF_8)
                .replace(" rdf:about=\"\"", " rdf:about=\"\"" + settings);
        Metadata read = SidecarReader.read(MemorySource.of("x.xmp", packet.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of("owner's"), read.get(Fact.TITLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[],", "9", "\"x\","})
    void jsonThatRepeatsIsNotGooglesWhateverItsSize(String part) {
        String head = "{\"title\":\"a.jpg\",\"photoTakenTime\":{\"timestamp\":\"1\"},\"people\":[";
        for (int bytes : List.of(1_000_000, 10_000_000)) {
            byte[] json = Made.ascii(head + part.repeat(bytes / part.length()));
            assertTimeoutPreemptively(
                    LIMIT, () -> assertEquals(Optional.empty(), TakeoutReader.read(MemorySource.of("x.json", json))));
        }
    }

    @Test
    void numbersInJsonThatAreNoneSayNothing() throws IOException {
        String people = IntStream.range(0, 10_000)
                .mapToObj("{\"name\":\"%d\"}"::formatted)
                .collect(Collectors.joining(","));
        String json =
                "{\"title\":\"a.jpg\",\"photoTakenTime\":{\"timestamp\":\"999999999999\"},\"geoData\":{\"latitude\":1e999,"
                        + "\"longitude\":-1e-999,\"altitude\":1e400},\"people\":[" + people + "]}";
        Metadata read = TakeoutReader.read(MemorySource.of("x.json", Made.ascii(json)))
                .orElseThrow()
                .metadata();
        assertEquals(Optional.empty(), read.get(Fact.POSITION));
        assertEquals(200, read.get(Fact.PEOPLE).orElseThrow().size());
    }

    @Test
    void entitiesInADrawingDoNotGrow() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"1000\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + "<svg width=\"&b;\" height=\"&b;\"/>";
        assertTimeoutPreemptively(LIMIT, () -> {
            Metadata read = MetadataReader.read(MemorySource.of("x.svg", Made.ascii(bomb)), MediaType.SVG);
            assertEquals(0, read.width());
        });
    }

    @Test
    void hugeClaimedSizesAreNotBelieved() throws IOException {
        byte[] svg = Made.ascii("<svg width='99999999999' height='99999999999'/>");
        assertEquals(
                0,
                MetadataReader.read(MemorySource.of("x.svg", svg), MediaType.SVG)
                        .width());
        byte[] jp2 = Made.join(
                Made.u32(12), Made.ascii("jP  \r\n\u0087\n"), Made.box("jp2h", Made.box("ihdr", Made.u32(-1, -1))));
        assertEquals(
                0,
                MetadataReader.read(MemorySource.of("x.jp2", jp2), MediaType.JP2)
                        .width());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000, Integer.MAX_VALUE - 1})
    void aBlockIsNotAskedForBeforeItIsThere(int claimed) throws IOException {
        byte[] webp = Made.join(
                Made.ascii("RIFF"),
                Made.little(claimed),
                Made.ascii("WEBPVP8X"),
                Made.little(10),
                new byte[4],
                Made.u8(99, 0, 0, 49, 0, 0),
                Made.ascii("EXIF"),
                Made.little(Made.exif().length),
                Made.exif(),
                Made.ascii("XMP "),
                Made.little(claimed),
                new byte[100]);
        Metadata read = MetadataReader.read(MemorySource.of("x.webp", webp), MediaType.WEBP);
        assertEquals(100, read.width());
        assertEquals(50, read.height());
        assertEquals(java.util.Optional.of("Maker"), read.get(Fact.MAKE));
        byte[] record = Made.join(Made.u8(0x1C, 2, 5), Made.u16(4), Made.ascii("Hill"));
        byte[] psd = Made.join(
                Made.ascii("8BPS"),
                Made.u16(1, 0, 0, 0, 3),
                Made.u32(50, 100),
                Made.u16(8, 3),
                Made.u32(0, claimed),
                Made.ascii("8BIM"),
                Made.u16(0x0404, 0),
                Made.u32(record.length),
                record,
                Made.u8(0),
                Made.ascii("8BIM"),
                Made.u16(0x0424, 0),
                Made.u32(claimed),
                new byte[100]);
        read = MetadataReader.read(MemorySource.of("x.psd", psd), MediaType.PSD);
        assertEquals(100, read.width());
        assertEquals(java.util.Optional.of("Hill"), read.get(Fact.TITLE));
    }
}
