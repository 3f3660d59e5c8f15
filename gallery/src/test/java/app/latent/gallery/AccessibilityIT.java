package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.browser.Accessibility;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the judge of all pages, whom {@code Screenshots} calls, sees what it is to see: also inside components. */
class AccessibilityIT extends BrowserCase {
    private static final String HEAD = "<!doctype html><html lang=en><title>Page</title><main><h1>Page</h1>";

    @Test
    void whatSomebodyCouldNotUseIsFoundInsideComponents() {
        show(HEAD + "<p><template shadowrootmode=open>"
                + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
                + "<p style='color:#ccc;background:#fff'>Pale</p><button></button></template></p></main>");
        List<String> problems = Accessibility.problems(browser);
        for (String rule : List.of("image-alt", "color-contrast", "button-name")) {
            assertTrue(problems.stream().anyMatch(problem -> problem.startsWith(rule)), rule + " in " + problems);
        }
    }

    @Test
    void amongColoursWhatIsPaleIsFoundAndNothingElse() {
        show(HEAD + "<p><template shadowrootmode=open>"
                + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
                + "<p style='color:#ccc;background:#fff'>Pale</p></template></p></main>");
        List<String> rules = Accessibility.problemsOfColours(browser).stream()
                .map(problem -> problem.substring(0, problem.indexOf(':')))
                .toList();
        assertEquals(List.of("color-contrast"), rules);
    }

    @Test
    void aPageThatAllCanUseHasNoProblems() {
        show(HEAD + "<p>Text</p></main>");
        assertEquals(List.of(), Accessibility.problems(browser));
    }

    private static void show(String html) {
        String address = URLEncoder.encode(html, StandardCharsets.UTF_8).replace("+", "%20");
        browser.go(URI.create("data:text/html," + address));
    }
}
