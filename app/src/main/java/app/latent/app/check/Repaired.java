package app.latent.app.check;

import app.latent.app.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a repair has done.
 *
 * @param before what was found first
 * @param rounds how often it was looked again and repaired, as one repair may bring to light what another mends
 * @param steps what was done about it, in all rounds
 * @param after what is found now
 * @param left what could still be done, but was not: it has failed, or there were too many rounds
 */
public record Repaired(CheckResult before, int rounds, List<Step> steps, CheckResult after, List<String> left) {

    /**
     * @param kind the finding that it was for
     * @param ciphertext where that is, below the vault's folder
     * @param words what was done
     * @param failure why it could not be done; null where it was
     */
    public record Step(
            String kind,
            String ciphertext,
            String words,
            @Nullable String failure) {

        String line() {
            return failure == null ? words : words + ": NOT DONE, " + failure;
        }
    }

    /** Steps, a line each; no more than so many. */
    public static List<String> listed(List<String> steps, int most) {
        List<String> lines = new ArrayList<>();
        steps.stream().limit(most).forEach(step -> lines.add("    " + Words.harmless(step)));
        if (steps.size() > most) lines.add("    and " + (steps.size() - most) + " more, which --report FILE lists");
        return lines;
    }

    private String heading() {
        if (steps.isEmpty()) return "Nothing was repaired.";
        return rounds == 1 ? "Repaired:" : "Repaired in " + rounds + " rounds, as one brought to light what was next:";
    }

    /** As lines for its owner. */
    public List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        lines.add("Found:");
        lines.add("");
        lines.addAll(CheckText.of(before, most));
        lines.add("");
        lines.add(heading());
        List<String> done = steps.stream()
                .sorted(Comparator.comparing(step -> step.failure() == null))
                .map(Step::line)
                .toList();
        lines.addAll(listed(done, most));
        lines.add("");
        lines.add("Now:");
        lines.add("");
        lines.addAll(CheckText.of(after, most));
        if (!left.isEmpty()) {
            lines.add("");
            lines.add("Not done yet; another --repair tries again:");
            lines.addAll(listed(left, most));
        }
        return lines;
    }
}
