package app.latent.indexer.query;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What people may type, and worse. */
public final class Queries {
    private Queries() {}

    /** Of filters, their examples, the language's signs and anything else, in any order. */
    public static Arbitrary<String> any() {
        Arbitrary<String> keys = Arbitraries.of(Filter.class).map(f -> f.key().toUpperCase(Locale.ROOT) + ":");
        Arbitrary<String> examples = Arbitraries.of(Filter.class).flatMap(f -> Arbitraries.of(f.examples()));
        Arbitrary<String> bits = Arbitraries.of(
                "\"",
                "|",
                " | ",
                "-",
                " ",
                ":",
                "*",
                "?",
                "..",
                ",",
                "2024",
                "-13",
                ">",
                "<=",
                "\\",
                "km",
                "mb",
                "beaches",
                "9999999999",
                "\uD800",
                "\u0301",
                "\u0001",
                "東",
                "ﬃ");
        return Arbitraries.oneOf(keys, examples, bits, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
