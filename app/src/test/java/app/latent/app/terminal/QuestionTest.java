package app.latent.app.terminal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @ValueSource(strings = {"y", "Y", "yes", " YES "})
    void yesIsYes(String answer) {
        assertTrue(Question.isYes(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "no", "yet", "yn", "maybe", "j"})
    void allElseIsNo(String answer) {
        assertFalse(Question.isYes(answer));
    }
}
