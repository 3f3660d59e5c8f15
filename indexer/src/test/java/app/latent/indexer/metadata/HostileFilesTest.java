package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.corpus.Corpus;
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
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that want to hurt: each is done with in 10 seconds, and says nothing that cannot be. */
class HostileFilesTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LARGEST = 4 << 20;

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
        for (Path file : files("bad")) {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeoutPreemptively(LIMIT, () -> read(String.valueOf(file.getFileName()), bytes), file::toString);
        }
    }

    @Test
    void changedPhotosAreReadInTime() throws IOException {
        List<Path> photos = files("photos");
        Random random = new Random(6);
        for (int i = 0; i < LongRun.size(500, 100_000); i++) {
            Path photo = photos.get(random.nextInt(photos.size()));
            byte[] bytes = changed(Files.readAllBytes(photo), random);
            int number = i;
            assertTimeoutPreemptively(
                    LIMIT, () -> read(String.valueOf(photo.getFileName()), bytes), () -> number + " " + photo);
        }
    }

    /** Mostly in the head, where formats keep their structure. */
    private static byte[] changed(byte[] bytes, Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
        byte[] changed = java.util.Arrays.copyOf(bytes, length);
        for (int i = 0; i < 8 && length > 0; i++) {
            int reach = random.nextBoolean() ? Math.min(length, 2_000) : length;
            changed[random.nextInt(reach)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt());
        }
        return changed;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(Corpus.folder().resolve(folder))) {
            return all.filter(f -> Files.isRegularFile(f) && f.toFile().length() < LARGEST)
                    .sorted()
                    .toList();
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
}
