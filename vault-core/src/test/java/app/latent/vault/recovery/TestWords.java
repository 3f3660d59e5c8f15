package app.latent.vault.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** 4096 words that nobody else uses: two or three syllables, some the beginning of others, in no alphabetical order, as the official ones. */
public final class TestWords {

    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"
    };

    private TestWords() {}

    static List<String> words() {
        return IntStream.range(0, WordList.SIZE)
                .mapToObj(TestWords::word)
                .sorted()
                .toList();
    }

    /** "ba" begins "baba", and so on. */
    private static String word(int number) {
        String word = SYLLABLES[number >> 8] + SYLLABLES[number >> 4 & 15];
        return (number & 15) == 0 ? word : word + SYLLABLES[number & 15];
    }

    static byte[] file(String lineEnd) {
        return String.join(lineEnd, words()).getBytes(StandardCharsets.US_ASCII);
    }

    static String digest() {
        return WordList.digest(words());
    }

    public static WordList list() {
        try {
            return WordList.parse(file("\n"), digest());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
