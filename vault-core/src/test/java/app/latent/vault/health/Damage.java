package app.latent.vault.health;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to damage the sample vault.
 *
 * @param structure what a check of the structure finds: kind, severity, cleartext path
 * @param content what a deep check finds besides
 * @param touched cleartext paths that are damaged, with all below them
 * @param left what is still found after a repair; null for what was found before
 * @param whole whether all can be read as before then
 * @param difference where Cryptomator's health check says something else, and why
 */
record Damage(
        String name,
        Action action,
        List<String> structure,
        List<String> content,
        List<String> touched,
        @Nullable List<String> left,
        boolean whole,
        Difference difference) {

    @FunctionalInterface
    interface Action {
        void apply(SampleVault vault) throws IOException;
    }

    /** Takes from ours and theirs what they differ in. */
    @FunctionalInterface
    interface Difference {
        Difference NONE = (_, _) -> {};

        void reconcile(List<String> ours, List<String> theirs);
    }

    static Damage of(String name, Action action) {
        return new Damage(name, action, List.of(), List.of(), List.of(), null, false, Difference.NONE);
    }

    Damage structure(String... found) {
        return new Damage(name, action, List.of(found), content, touched, left, whole, difference);
    }

    Damage content(String... found) {
        return new Damage(name, action, structure, List.of(found), touched, left, whole, difference);
    }

    Damage touching(String... paths) {
        return new Damage(name, action, structure, content, List.of(paths), left, whole, difference);
    }

    Damage differing(Difference other) {
        return new Damage(name, action, structure, content, touched, left, whole, other);
    }

    /** After a repair all is as it was. */
    Damage healed() {
        return new Damage(name, action, structure, content, touched, List.of(), true, difference);
    }

    /** A repair leaves it as it is. */
    Damage unmended() {
        return new Damage(name, action, structure, content, touched, null, false, difference);
    }

    /** A repair does something, after which this is left. */
    Damage leaving(String... found) {
        return new Damage(name, action, structure, content, touched, List.of(found), false, difference);
    }

    @Override
    public String toString() {
        return name;
    }
}
