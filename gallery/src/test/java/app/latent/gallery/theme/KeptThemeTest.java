package app.latent.gallery.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptThemeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path root;

    private KeptTheme kept;

    @BeforeEach
    void open() {
        kept = new KeptTheme(root);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(root.resolve(".latent"));
        Files.writeString(kept.file(), text);
    }

    private ObjectNode document() throws IOException {
        kept.put(Themes.theme("Anna"));
        return (ObjectNode) JSON.readTree(Files.readAllBytes(kept.file()));
    }

    @Test
    void thereIsNoneAtFirst() throws Exception {
        assertEquals(Optional.empty(), kept.now());
        assertFalse(kept.remove());
    }

    @Test
    void whatIsPutIsThereForOthersTooUntilItIsRemoved() throws Exception {
        kept.put(Themes.theme("First"));
        kept.put(Themes.theme("Anna"));
        assertEquals(Optional.of(Themes.theme("Anna")), kept.now());
        assertEquals(Optional.of(Themes.theme("Anna")), new KeptTheme(root).now());
        assertTrue(kept.remove());
        assertEquals(Optional.empty(), kept.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "{\"format\": 1}", "{\"format\": 1, \"format\": 1}"})
    void whatIsNoDocumentIsToldFromNone(String text) throws Exception {
        write(text);
        assertThrows(IOException.class, kept::now);
        kept.put(Themes.theme("Anna"));
        assertTrue(kept.now().isPresent());
    }

    @Test
    void moreThanAThemeTakesIsNotRead() throws Exception {
        String document = document().toString();
        write(document + " ".repeat(1000));
        assertTrue(kept.now().isPresent());
        write(document + " ".repeat(20_000));
        assertThrows(IOException.class, kept::now);
    }

    @Test
    void aFolderInItsPlaceIsToldFromNone() throws Exception {
        Files.createDirectories(kept.file());
        assertThrows(IOException.class, kept::now);
    }

    @ParameterizedTest
    @CsvSource({
        "/format, 2",
        "/css, '\"*{display:none}\"'",
        "/name, 1",
        "/name, '\"12345678901234567890123456789012345678901\"'",
        "/name, '\" Anna\"'",
        "/name, '\"An\\nna\"'",
        "/name, '\"An\\u202Ena\"'",
        "/name, '\"An\\u200Bna\"'",
        "/font, '\"url(x)\"'",
        "/font, '\"SANS\"'",
        "/corner, 25",
        "/corner, -1",
        "/corner, 1.5",
        "/corner, '\"14px\"'",
        "/corner, 4294967300",
        "/light, null",
        "/light/paper, null",
        "/light/paper, '\"white\"'",
        "/light/display, '\"#ffffff\"'",
        "/light/ink, '\"#999999\"'",
        "/light/ink-soft, '\"#8a8a8a\"'",
        "/light/accent, '\"#ff8a5c\"'",
        "/light/accent-ink, '\"#000000\"'",
        "/light/paper, '\"#a0a0a0\"'",
        "/dark/paper, '\"#ffffff\"'",
        "/dark/accent, '\"#b93a10\"'",
    })
    void aFieldThatIsNotAsItMustBeMakesItNoDocument(String where, String value) throws Exception {
        ObjectNode json = document();
        int last = where.lastIndexOf('/');
        ((ObjectNode) json.at(where.substring(0, last))).set(where.substring(last + 1), JSON.readTree(value));
        write(json.toString());
        assertThrows(IOException.class, kept::now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Müllers Fotos",
                "家族の写真",
                "👩‍👩‍👧 2026",
                "عائلة",
                "<b>&amp;",
                "1234567890123456789012345678901234567890"
            })
    void aNameIsAnyTextThatIsSeen(String name) throws Exception {
        kept.put(Themes.theme(name));
        assertEquals(name, kept.now().orElseThrow().name());
    }

    @Test
    void halfACharacterIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Themes.theme("An\uD800na"));
    }

    /** One character of a document after the other is another one: what is read then is within the grammar, or nothing is. */
    @Test
    void whateverIsReadIsATheme() throws Exception {
        var random = new Random(20260517);
        String document = document().toString();
        int themes = 0;
        for (int i = 0; i < 300; i++) {
            var damaged = new StringBuilder(document);
            damaged.setCharAt(random.nextInt(document.length()), (char) random.nextInt(0x20, 0x7F));
            write(damaged.toString());
            try {
                JsonNode read = ThemeJson.write(kept.now().orElseThrow());
                themes++;
                for (String scheme : new String[] {"light", "dark"}) {
                    read.get(scheme)
                            .forEach(colour -> assertTrue(colour.textValue().matches("#[0-9a-f]{6}")));
                }
            } catch (IOException e) {
                // As most are.
            }
        }
        assertTrue(themes > 0, "a letter of the name is as good as another");
    }
}
