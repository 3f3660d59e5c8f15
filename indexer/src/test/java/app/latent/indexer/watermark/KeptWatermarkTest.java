package app.latent.indexer.watermark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptWatermarkTest {
    private static final Instant NOW = Instant.parse("2026-05-17T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path root;

    private Instant now = NOW;
    private KeptWatermark kept;

    @BeforeEach
    void open() {
        kept = new KeptWatermark(root, () -> now);
    }

    private static Watermark watermark(boolean on) throws Exception {
        return new Watermark(on, Audience.EVERYONE, "© Anna", Stamps.stamp(Position.TOP_LEFT, true, 30, 20, 500));
    }

    private void write(String text, Instant modified) throws Exception {
        Files.createDirectories(root.resolve(".latent"));
        Files.writeString(kept.file(), text);
        Files.setLastModifiedTime(kept.file(), FileTime.from(modified));
    }

    @Test
    void thereIsNoneAtFirst() throws Exception {
        assertEquals(Optional.empty(), kept.now());
    }

    @Test
    void whatIsPutIsThereAtOnceAndForOthersToo() throws Exception {
        kept.put(watermark(false));
        kept.put(watermark(true));
        for (KeptWatermark reader : new KeptWatermark[] {kept, new KeptWatermark(root, () -> NOW)}) {
            Watermark read = reader.now().orElseThrow();
            assertTrue(read.on());
            assertEquals(Audience.EVERYONE, read.audience());
            assertEquals("© Anna", read.text());
            assertEquals(500, read.stamp().from());
            assertArrayEquals(watermark(true).stamp().png(), read.stamp().png());
        }
    }

    @Test
    void whatAnotherDeviceChangesIsSeen() throws Exception {
        kept.put(watermark(true));
        String on = Files.readString(kept.file());
        write(on, NOW.minusSeconds(60));
        assertTrue(kept.now().orElseThrow().on());
        write(on.replace("\"on\":true", "\"on\":false"), NOW.minusSeconds(50));
        assertEquals(false, kept.now().orElseThrow().on());
        Files.delete(kept.file());
        assertEquals(Optional.empty(), kept.now());
    }

    /** As some sync clients do. */
    @Test
    void oneThatIsOnIsNotTakenForNoneWhileAnotherIsPutInItsPlace() throws Exception {
        kept.put(watermark(true));
        assertTrue(kept.now().orElseThrow().on());
        String on = Files.readString(kept.file());
        Files.delete(kept.file());
        assertThrows(IOException.class, kept::now);
        now = NOW.plusSeconds(29);
        assertThrows(IOException.class, kept::now);
        write(on, now);
        assertTrue(kept.now().orElseThrow().on());
        Files.delete(kept.file());
        assertThrows(IOException.class, kept::now);
        now = NOW.plusSeconds(59);
        assertEquals(Optional.empty(), kept.now());
    }

    /** A step of the clock of some file systems is as long. */
    @Test
    void aFileThatIsNewIsReadAgainThoughItLooksTheSame() throws Exception {
        kept.put(watermark(true));
        String first = Files.readString(kept.file());
        write(first, NOW.minusSeconds(1));
        assertEquals(30, kept.now().orElseThrow().stamp().opacity());
        write(first.replace("\"opacity\":30", "\"opacity\":40"), NOW.minusSeconds(1));
        assertEquals(40, kept.now().orElseThrow().stamp().opacity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"format\": 1}"})
    void whatIsNoDocumentIsToldFromNone(String text) throws Exception {
        write(text, NOW);
        assertThrows(IOException.class, kept::now);
        kept.put(watermark(true));
        assertTrue(kept.now().isPresent());
    }

    @Test
    void aFolderInItsPlaceIsToldFromNone() throws Exception {
        Files.createDirectories(kept.file());
        assertThrows(IOException.class, kept::now);
    }

    @ParameterizedTest
    @CsvSource({
        "format, 2",
        "on, 1",
        "audience, '\"nobody\"'",
        "position, '\"middle\"'",
        "repeat, null",
        "opacity, 4",
        "opacity, 101",
        "opacity, 5.5",
        "width, 0",
        "from, -1",
        "from, 1441",
        "picture, '\"not Base64\"'",
        "picture, '\"AAAA\"'",
    })
    void aFieldThatIsNotAsItMustBeMakesItNoDocument(String name, String value) throws Exception {
        kept.put(watermark(true));
        ObjectNode json = (ObjectNode) JSON.readTree(Files.readAllBytes(kept.file()));
        json.set(name, JSON.readTree(value));
        write(json.toString(), NOW);
        assertThrows(IOException.class, kept::now);
    }
}
