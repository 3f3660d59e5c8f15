package app.latent.vault.health;

import java.io.IOException;
import java.util.List;

/**
 * One way to damage the sample vault.
 *
 * @param structure what a check of the structure finds: kind, severity, cleartext path
 * @param content what a deep check finds besides
 * @param touched cleartext paths that are damaged, with all below them
 * @param difference where Cryptomator's health check says something else, and why
 */
record Damage(
        String name,
        Action action,
        List<String> structure,
        List<String> content,
        List<String> touched,
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
        return new Damage(name, action, List.of(), List.of(), List.of(), Difference.NONE);
    }

    Damage structure(String... found) {
        return new Damage(name, action, List.of(found), content, touched, difference);
    }

    Damage content(String... found) {
        return new Damage(name, action, structure, List.of(found), touched, difference);
    }

    Damage touching(String... paths) {
        return new Damage(name, action, structure, content, List.of(paths), difference);
    }

    Damage differing(Difference other) {
        return new Damage(name, action, structure, content, touched, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
