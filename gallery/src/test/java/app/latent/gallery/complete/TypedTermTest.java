package app.latent.gallery.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTermTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'bea^';                     '';            '';     bea;      0; 3",
                "'sun bea^';                 sun;           '';     bea;      4; 7",
                "'sun ^';                    sun;           '';     '';       4; 4",
                "'^';                        '';            '';     '';       0; 0",
                "'camera:ca^ sun';           sun;           camera; ca;       7; 9",
                "'camera:can^on sun';        sun;           camera; can;      7; 12",
                "'-tag:b^';                  '';            tag;    b;        5; 6",
                "'tag:\"new y^';             '';            tag;    new y;    4; 10",
                "'x tag:\"new y^ork\" y';    'x  y';        tag;    new y;    6; 16",
                "'camera:canon|ni^';         '';            camera; ni;       13; 15",
                "'tag:a^|b';                 '';            tag;    a;        4; 5",
                "'tag:a^x|b sun';            sun;           tag;    a;        4; 6",
                "'tag:a|b^|c';               '';            tag;    b;        6; 7",
                "'tag:\"a^|b\"|c';           '';            tag;    a;        4; 9",
                "'cam^era:canon';            '';            '';     cam;      0; 12",
                "'1:2^';                     '';            '';     1:2;      0; 3"
            })
    void theTermIsTheOneThatTheCaretIsIn(String marked, String rest, String key, String typed, int start, int end) {
        int caret = marked.indexOf('^');
        assertEquals(new TypedTerm(rest, key, typed, start, end), TypedTerm.at(marked.replace("^", ""), caret));
    }

    @Test
    void everyCaretIsInSomeTerm() {
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            String query = random.ints(random.nextInt(20), 0, 7)
                    .mapToObj(letter -> " \":|-ab".substring(letter, letter + 1))
                    .collect(Collectors.joining());
            for (int caret = 0; caret <= query.length(); caret++) {
                TypedTerm term = TypedTerm.at(query, caret);
                assertTrue(0 <= term.start() && term.start() <= term.end() && term.end() <= query.length(), query);
            }
        }
    }
}
