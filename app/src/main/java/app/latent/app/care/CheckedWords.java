package app.latent.app.care;

import app.latent.app.check.CheckResult;
import app.latent.app.check.CheckText;
import app.latent.app.check.FoundGroup;
import app.latent.gallery.care.Health.Checked;
import app.latent.gallery.care.Health.Found;
import app.latent.gallery.care.Health.Severity;
import java.time.Instant;

/** What a check has found, for the page: in the sentences of the command. */
final class CheckedWords {
    private static final int MOST_NAMED = 100;

    private CheckedWords() {}

    static Checked of(CheckResult result, Instant at) {
        return new Checked(
                at.toString(),
                result.checked().deep(),
                result.problems().size(),
                CheckText.conclusion(result),
                CheckText.groups(result, MOST_NAMED).stream()
                        .map(CheckedWords::found)
                        .toList());
    }

    private static Found found(FoundGroup group) {
        return new Found(severity(group), group.heading(), group.lines(), group.more(), group.advice());
    }

    private static Severity severity(FoundGroup group) {
        if (!group.first().problem()) return Severity.NOTE;
        return group.first().severity().equals("critical") ? Severity.CRITICAL : Severity.WARNING;
    }
}
