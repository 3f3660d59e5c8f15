package app.latent.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "999, 999 bytes",
        "1000, 1.0 KB",
        "1500000, 1.5 MB",
        "2000000000, 2.0 GB",
        "9223372036854775807, 9223372.0 TB"
    })
    void sizesAreInTheUnitsOfDisks(long bytes, String words) {
        assertEquals(words, Words.size(bytes));
    }

    @Test
    void oneIsNotSeveral() {
        assertEquals("1 photo", Words.count(1, "photo"));
        assertEquals("0 photos", Words.count(0, "photo"));
        assertEquals("2 entries", Words.count(2, "entry"));
    }

    @Test
    void noNameTellsATerminalWhatToDo() {
        assertEquals("a?[31mb?c", Words.harmless("a\033[31mb\nc"));
        assertEquals("Grüße 日本.jpg", Words.harmless("Grüße 日本.jpg"));
    }
}
