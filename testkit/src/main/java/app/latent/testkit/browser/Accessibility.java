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
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const isModal = root => root.querySelector(':modal') !== null
              || [...root.querySelectorAll('*')].some(e => e.shadowRoot && isModal(e.shadowRoot));
            const rules = { 'target-size': { enabled: !isModal(document) } };
            return axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] }).then(({ violations }) =>
              violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, help, nodes }) =>
                  nodes.map(({ target, html, any }) =>
                    id + ': ' + help + ' · ' + target.flat().join(' ') + ' · ' + html.slice(0, 160)
                      + ' · ' + any.map(({ message }) => message).join('; '))));
            """;

    private static final String SCRIPT = read();

    private Accessibility() {}

    /** What it calls serious or critical, in words; empty where all is well. */
    @SuppressWarnings("unchecked")
    public static List<String> problems(Browser browser) {
        browser.script("if (window.axe === undefined) { (0, eval)(arguments[0]); } return true;", SCRIPT);
        return (List<String>) browser.script(RUN);
    }

    private static String read() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
