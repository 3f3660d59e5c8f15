package app.latent.app.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a repair has done.
 *
 * @param before what was found first
 * @param steps what was done about it
 * @param after what is found now
 */
public record Repaired(CheckResult before, List<Step> steps, CheckResult after) {

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

    /** As lines for its owner. */
    public List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        lines.add("Found:");
        lines.add("");
        lines.addAll(CheckText.of(before, most));
        lines.add("");
        lines.add(steps.isEmpty() ? "Nothing was repaired." : "Repaired:");
        steps.forEach(step -> lines.add("    " + CheckText.printable(step.line())));
        lines.add("");
        lines.add("Now:");
        lines.add("");
        lines.addAll(CheckText.of(after, most));
        return lines;
    }
}
