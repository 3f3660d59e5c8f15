package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LatelyTest {

    private final Lately<String> lately = new Lately<>();

    @Test
    void whatWasMetBeforeASurveyIsForgottenOnceItHasEnded() {
        lately.add("before");
        lately.surveyBegins();
        assertTrue(lately.contains("before"));
        lately.surveyEnds();
        assertFalse(lately.contains("before"));
    }

    @Test
    void whatWasMetDuringASurveyMayHaveMissedIt() {
        lately.surveyBegins();
        lately.add("during");
        lately.surveyEnds();
        assertTrue(lately.contains("during"));
        lately.surveyBegins();
        lately.surveyEnds();
        assertFalse(lately.contains("during"));
    }
}
