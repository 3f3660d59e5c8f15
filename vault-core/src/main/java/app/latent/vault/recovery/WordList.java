package app.latent.vault.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 4096 words, of which each stands for 12 bits: its place, which the alphabet does not decide. */
public final class WordList {

    /** How many words there are. */
    public static final int SIZE = 4096;

    /**
     * SHA-256 of the official apps' English list ({@code 4096words_en.txt}), words of ASCII letters with one line feed between them. With any other list a recovery key
     * would be another key.
     */
    static final String OFFICIAL = "a66b733e516289fbe2a0f9382d450965edf4c9657a596035d34d1ae8a01ce175";

    /** In bytes; a list is shorter. */
    static final int LONGEST_FILE = 1 << 20;

    private final List<String> words;

    /** The words' places, in the alphabetical order of the words. */
    private final int[] alphabet;

    private WordList(List<String> words) {
        this.words = words;
        this.alphabet = IntStream.range(0, SIZE)
                .boxed()
                .sorted(Comparator.comparing(words::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * @param file the list, a word a line, whatever its line ends
     * @param sha256 what it must be, in hexadecimal
     * @throws IOException when it is another list
     */
    static WordList parse(byte[] file, String sha256) throws IOException {
        List<String> words = new String(file, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (!sha256.equals(digest(words))) throw new IOException("This is not the list of words of recovery keys.");
        return new WordList(words);
    }

    static String digest(List<String> words) {
        try {
            byte[] normal = String.join("\n", words).getBytes(StandardCharsets.ISO_8859_1);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(normal));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String get(int index) {
        return words.get(index);
    }

    /** @return negative where it is none of the list; capital letters do not matter */
    int indexOf(CharSequence word) {
        int at = firstNotBefore(word);
        return at < SIZE && compare(inAlphabet(at), word) == 0 ? alphabet[at] : -1;
    }

    /** The one word that begins so; none where several do, or none. A word that begins others is its own completion, once it is typed in full. */
    public Optional<String> completion(CharSequence prefix) {
        int at = firstNotBefore(prefix);
        if (prefix.isEmpty() || at == SIZE || !begins(inAlphabet(at), prefix)) return Optional.empty();
        boolean isOnly = at + 1 == SIZE || !begins(inAlphabet(at + 1), prefix);
        return isOnly || inAlphabet(at).length() == prefix.length() ? Optional.of(inAlphabet(at)) : Optional.empty();
    }

    private String inAlphabet(int at) {
        return words.get(alphabet[at]);
    }

    private int firstNotBefore(CharSequence word) {
        int from = 0;
        int to = SIZE;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(inAlphabet(middle), word) < 0) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    private static int compare(String word, CharSequence typed) {
        int common = Math.min(word.length(), typed.length());
        for (int i = 0; i < common; i++) {
            int difference = word.charAt(i) - small(typed.charAt(i));
            if (difference != 0) return difference;
        }
        return word.length() - typed.length();
    }

    private static boolean begins(String word, CharSequence prefix) {
        return word.length() >= prefix.length() && compare(word.substring(0, prefix.length()), prefix) == 0;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }
}
