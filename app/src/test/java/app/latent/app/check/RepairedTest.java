package app.latent.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RepairedTest {

    private static final CheckResult NOTHING =
            CheckResult.of(new CheckSummary(false, 1, 1, 0, 0, false, List.of()), List.of());

    @Test
    void allRoundsAreTold() {
        var first = new Repaired.Step("A", "d/a", "mend a", null);
        var second = new Repaired.Step("B", "d/b", "mend b", null);
        List<String> lines = new Repaired(NOTHING, 2, List.of(first, second), NOTHING, List.of()).lines(9);
        int heading = lines.indexOf("Repaired in 2 rounds, as one brought to light what was next:");
        assertEquals(List.of("    mend a", "    mend b"), lines.subList(heading + 1, heading + 3));
    }

    @Test
    void whatCouldNotBeDoneIsNamedAtTheEnd() {
        var failed = new Repaired.Step("A", "d/a", "mend a", "No space left on device");
        List<String> lines = new Repaired(NOTHING, 1, List.of(failed), NOTHING, List.of("mend a")).lines(9);
        assertTrue(lines.contains("    mend a: NOT DONE, No space left on device"), lines::toString);
        assertEquals(
                List.of("Not done yet; another --repair tries again:", "    mend a"),
                lines.subList(lines.size() - 2, lines.size()));
    }
}
