package app.latent.indexer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "beach, beaches",
        "house, houses",
        "city, cities",
        "selfie, selfies",
        "fox, foxes",
        "glass, glasses",
        "bush, bushes",
        "tree, trees",
        "shoe, shoes",
        "potato, potatoes",
        "plane, planes",
        "playa, playas",
        "pie, pies"
    })
    void singularAndPluralAreOneForm(String singular, String plural) {
        assertEquals(WordForms.common(singular), WordForms.common(plural));
    }

    @ParameterizedTest
    @CsvSource({"plan, plane", "car, care", "bus, bu", "paris, pari", "princes, princess"})
    void otherWordsStayApart(String one, String other) {
        assertNotEquals(WordForms.common(one), WordForms.common(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gas", "2020s", "d90s", "東京", "", "dsc0012"})
    void whatIsNoWordOfLettersIsItsOwnForm(String word) {
        assertEquals(word, WordForms.common(word));
    }
}
