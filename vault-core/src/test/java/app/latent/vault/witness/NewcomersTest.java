package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NewcomersTest {

    private final Newcomers newcomers = new Newcomers();

    @Test
    void whatWasMetBeforeASurveyIsNoNewcomerOnceItHasEnded() {
        newcomers.add("before");
        newcomers.surveyBegins();
        assertTrue(newcomers.contains("before"));
        newcomers.surveyEnds();
        assertFalse(newcomers.contains("before"));
    }

    @Test
    void whatWasMetDuringASurveyMayHaveMissedIt() {
        newcomers.surveyBegins();
        newcomers.add("during");
        newcomers.surveyEnds();
        assertTrue(newcomers.contains("during"));
        newcomers.surveyBegins();
        newcomers.surveyEnds();
        assertFalse(newcomers.contains("during"));
    }
}
