package app.latent.vault.interop;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;

/** Names that a file system must bear: of 1 to 255 bytes, of any width, and around the length from which they are shortened. */
final class RandomNames {

    private static final int LONGEST = 255;

    /** The longest name in bytes that is not shortened at a threshold of 220. */
    private static final int LONGEST_UNSHORTENED = 146;

    private static final String[] AWKWARD = {
        " ",
        "...",
        "trailing dot.",
        "trailing space ",
        ".hidden",
        "CON",
        "nul.txt",
        "a.c9r",
        "b.c9s",
        "dir.c9r",
        "name.c9s",
        "contents.c9r",
        "symlink.c9r",
        "dirid.c9r",
        "x (conflict).jpg",
        "~$doc",
        "%41",
        "a\tb",
        "a\nb",
        "a\\b",
        "a:b*c?",
        "\u202egpj.exe",
        "-rf",
        "\u00e9",
        "\u1e69",
        "\ud55c\uae00"
    };
    private static final String[] LETTERS = {"n", "\u0436", "\u65e5", "\ud83d\udcf7"};

    private final Random random;

    RandomNames(Random random) {
        this.random = random;
    }

    /** In NFC. */
    String next() {
        return Normalizer.normalize(
                switch (random.nextInt(10)) {
                    case 0 -> AWKWARD[random.nextInt(AWKWARD.length)];
                    case 1, 2 -> of(LONGEST_UNSHORTENED - 2 + random.nextInt(5));
                    case 3 -> of(1 + random.nextInt(LONGEST));
                    case 4 -> of(LONGEST - random.nextInt(3));
                    default -> of(1 + random.nextInt(20));
                },
                Normalizer.Form.NFC);
    }

    /** A name of that many bytes in UTF-8, of one width of letters, digits making up what is left. */
    private String of(int bytes) {
        String letter = LETTERS[random.nextInt(LETTERS.length)];
        int width = letter.getBytes(StandardCharsets.UTF_8).length;
        StringBuilder name = new StringBuilder(letter.repeat(bytes / width));
        int some = Math.min(bytes / width, 3);
        // Digits in place of some letters, so that names of one length are not all the same.
        name.setLength(name.length() - some * letter.length());
        for (int i = bytes % width + some * width; i > 0; i--) {
            name.append((char) ('0' + random.nextInt(10)));
        }
        return name.toString();
    }
}
