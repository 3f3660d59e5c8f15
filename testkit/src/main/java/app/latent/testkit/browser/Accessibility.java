package app.latent.testkit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds wrong with the page that a browser shows, by the rules of WCAG 2.2 AA and its own best practices. */
public final class Accessibility {
    /** It takes what is below a modal dialog for what covers it, and then finds the dialog's buttons too small. */
    private static final String RUN = """
            const isModal = root => root.querySelector(':modal') !== null
              || [...root.querySelectorAll('*')].some(e => e.shadowRoot && isModal(e.shadowRoot));
            const rules = isModal(document) ? { 'target-size': { enabled: false } } : {};
            return axe.run(document, { runOnly: arguments[0], rules, resultTypes: ['violations'] }).then(({ violations }) =>
              violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, help, nodes }) =>
                  nodes.map(({ target, html, any }) =>
                    id + ': ' + help + ' · ' + target.flat().join(' ') + ' · ' + html.slice(0, 160)
                      + ' · ' + any.map(({ message }) => message).join('; '))));
            """;

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules whose answer depends on how things are coloured, and on nothing else that a colour scheme changes. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String SCRIPT = read();

    private Accessibility() {}

    /** What it calls serious or critical, in words; empty where all is well. */
    public static List<String> problems(Browser browser) {
        return problems(browser, STANDARDS);
    }

    /** The same of the colours alone: all that can differ where a page was looked at in other colours. */
    public static List<String> problemsOfColours(Browser browser) {
        return problems(browser, OF_COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> problems(Browser browser, List<String> rules) {
        browser.script("if (window.axe === undefined) { (0, eval)(arguments[0]); } return true;", SCRIPT);
        return (List<String>) browser.script(RUN, rules);
    }

    private static String read() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
