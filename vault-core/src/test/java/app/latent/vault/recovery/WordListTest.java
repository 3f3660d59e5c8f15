package app.latent.vault.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyWordIsFoundWhereItStands() {
        WordList list = TestWords.list();
        List<String> words = TestWords.words();
        for (int i = 0; i < WordList.SIZE; i++) {
            assertEquals(words.get(i), list.get(i));
            assertEquals(i, list.indexOf(words.get(i)));
            assertEquals(i, list.indexOf(words.get(i).toUpperCase(java.util.Locale.ROOT)));
        }
        for (String other : List.of("", "a", "zzz", "bab", "babab", "bababab", "0", "\u00e4")) {
            assertTrue(list.indexOf(other) < 0, other);
        }
    }

    @Test
    void aBeginningIsCompletedWhenOnlyOneWordHasIt() {
        WordList list = TestWords.list();
        assertEquals(Optional.of("vatuva"), list.completion("vatuv"));
        assertEquals(Optional.empty(), list.completion("vatu".substring(0, 3)), "several");
        assertEquals(Optional.of("vatu"), list.completion("vatu"), "typed in full, though others begin so");
        assertEquals(Optional.empty(), list.completion("x"));
        assertEquals(Optional.empty(), list.completion(""));
    }

    @Test
    void lineEndsDoNotMatterAndWordsDo() throws IOException {
        WordList.parse(TestWords.file("\r\n"), TestWords.digest());
        byte[] other = TestWords.file("\n");
        other[other.length - 1]++;
        assertThrows(IOException.class, () -> WordList.parse(other, TestWords.digest()));
        assertThrows(IOException.class, () -> WordList.parse(new byte[0], TestWords.digest()));
        assertThrows(
                IOException.class,
                () -> WordList.parse(TestWords.file("\n"), WordList.OFFICIAL),
                "only the official list is taken outside of tests");
    }

    @Test
    void theListIsReadFromTheJarOfAnInstalledApp() throws IOException {
        Path mods = Files.createDirectories(folder.resolve("lib/app/mods"));
        Files.writeString(mods.resolve("cryptomator-0.1.jar"), "not a jar");
        jar(
                mods.resolve("cryptomator-0.2.jar"),
                "i18n/4096words_en.txt",
                "another list".getBytes(StandardCharsets.US_ASCII));
        jar(mods.resolve("cryptomator-0.3.jar"), "i18n/strings.properties", TestWords.file("\n"));
        WordListSource source = new WordListSource(TestWords.digest(), List.of(folder.resolve("none"), mods));
        assertTrue(source.find().isEmpty());

        jar(mods.resolve("cryptomator-1.2.3.jar"), "i18n/4096words_en.txt", TestWords.file("\r\n"));
        assertEquals(TestWords.words().get(1), source.find().orElseThrow().get(1));
    }

    @Test
    void aNamedFileMustBeTheList() throws IOException {
        WordListSource source = new WordListSource(TestWords.digest(), List.of());
        Path file = Files.write(folder.resolve("words.txt"), TestWords.file("\n"));
        assertEquals(TestWords.words().get(WordList.SIZE - 1), source.read(file).get(WordList.SIZE - 1));
        Files.writeString(file, "no list");
        assertThrows(IOException.class, () -> source.read(file));
        assertThrows(IOException.class, () -> source.read(folder.resolve("missing")));
    }

    private static void jar(Path file, String entry, byte[] content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
    }
}
