package app.latent.gallery.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ColourTest {
    private static final String ALPHABET = "#0123456789abcdefABCDEF()%,.; /\\*urlvarimpotng!-\"'\u0000\u202e\uff10é";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#fff",
                "#ffff",
                "#FFFFFF",
                "#fffffff",
                "#ffffff00",
                "ffffff",
                " #ffffff",
                "#ffffff ",
                "#ffffff;",
                "#ffffff\n",
                "#fffff\uff10",
                "red",
                "transparent",
                "inherit",
                "currentColor",
                "var(--ink)",
                "env(x)",
                "attr(x)",
                "url(https://example.org/)",
                "image-set('https://example.org/' 1x)",
                "rgb(0 0 0)",
                "rgb(0 0 0 / 0)",
                "hsl(0 0% 0%)",
                "oklch(0 0 0)",
                "color-mix(in srgb, red, blue)",
                "#ffffff}*{display:none",
                "#ffffff/**/",
                "\\#ffffff",
            })
    void nothingElseOfCssIsAColour(String text) {
        assertEquals(Optional.empty(), Colour.parse(text));
    }

    @Test
    void whatPassesIsWrittenAsItWas() {
        var random = new Random(20260517);
        int passed = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = i % 2 == 0 ? "#%06x".formatted(random.nextInt(1 << 24)) : anything(random);
            Optional<Colour> parsed = Colour.parse(text);
            if (parsed.isPresent()) {
                passed++;
                assertEquals(text, parsed.get().toString());
                assertTrue(text.chars().skip(1).allMatch(c -> "0123456789abcdef".indexOf(c) >= 0), text);
                assertEquals(7, text.length());
            }
        }
        assertTrue(passed >= 100_000, "colours pass");
    }

    private static String anything(Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "#" : "");
        int length = random.nextInt(10);
        for (int i = 0; i < length; i++) text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return text.toString();
    }

    /** Of WebAIM's contrast checker, and the two ends of the scale. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#0000ff, #ffffff, 8.59",
    })
    void contrastIsThatOfWcag(String one, String other, double contrast) {
        Colour first = Colour.parse(one).orElseThrow();
        Colour second = Colour.parse(other).orElseThrow();
        assertEquals(contrast, first.contrastWith(second), 0.01);
        assertEquals(first.contrastWith(second), second.contrastWith(first));
    }
}
