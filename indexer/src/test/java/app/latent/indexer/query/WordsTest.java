package app.latent.indexer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Zürich, zurich",
        "STRAẞE, strasse",
        "Søren, soren",
        "Łódź, lodz",
        "ﬃ, ffi",
        "Αθήνα, αθηνα",
        "İstanbul, istanbul",
        "IMG_0012.JPG, img 0012 jpg",
        "東京タワー, 東 京 タ ワ ー",
        "ｶﾞ, ガ",
        "서울의 봄, 서울의 봄"
    })
    void foldsCaseAccentsAndWidthsAndCuts(String text, String words) {
        assertEquals(List.of(words.split(" ")), Words.of(text));
    }
}
