package app.latent.testkit.fs;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that break things. All are composed (NFC), valid UTF-8 and at most 255 bytes long. */
final class Names {

    private static final List<String> ODD = List.of(
            "a",
            " leading and trailing ",
            "two  spaces",
            ".hidden",
            "..two dots",
            "...",
            "ends with a dot.",
            "tab\tand\nnewline",
            "back\\slash",
            "quote'\"`",
            "*?<>|:",
            "100% $HOME ~ & ; #",
            "-rf",
            "CON",
            "desktop.ini",
            "Thumbs.db",
            "file.jpg (conflicted copy 2026-01-01)",
            // What ciphertext is made of must mean nothing as cleartext.
            "dir.c9r",
            "dirid.c9r",
            "name.c9s",
            "contents.c9r",
            "symlink.c9r",
            "vault.cryptomator",
            "masterkey.cryptomator",
            "QUJDREVGR0hJSktMTU5PUA==.c9r",
            "Zürich, São Paulo, Åre",
            "日本の写真.jpg",
            "Ελλάδα Россия עברית العربية",
            "हिन्दी ภาษาไทย",
            "👩‍👩‍👧‍👦 🇨🇭 😀.jpg",
            "\u202Eright to left\u202C",
            "\u00A0no-break and zero\u200Bwidth",
            "\uFFFD\uFFFC",
            "\u0001\u007F");

    private Names() {}

    /** Odd letters, then lengths in bytes: short, round the shortening of ciphertext names, and up to the limit. */
    static Stream<String> all() {
        Stream<String> ascii = IntStream.of(2, 100, 145, 146, 147, 148, 219, 220, 221, 254, 255)
                .mapToObj(length -> "a".repeat(length - 1) + "z");
        Stream<String> twoBytes = IntStream.of(72, 73, 74, 126, 127).mapToObj("é"::repeat);
        Stream<String> threeBytes = IntStream.of(48, 49, 85).mapToObj("写"::repeat);
        Stream<String> fourBytes = IntStream.of(36, 37, 63).mapToObj("😀"::repeat);
        return Stream.of(ODD.stream(), ascii, twoBytes, threeBytes, fourBytes).flatMap(names -> names);
    }
}
