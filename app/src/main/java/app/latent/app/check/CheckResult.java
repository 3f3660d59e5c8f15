package app.latent.app.check;

import java.util.List;

/**
 * What was checked, and what was found.
 *
 * @param problems what is wrong
 * @param notes what is only told
 */
public record CheckResult(CheckSummary checked, List<FoundItem> problems, List<FoundItem> notes) {

    public static CheckResult of(CheckSummary checked, List<FoundItem> found) {
        return new CheckResult(
                checked,
                found.stream().filter(FoundItem::problem).toList(),
                found.stream().filter(item -> !item.problem()).toList());
    }
}
