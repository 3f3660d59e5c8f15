package app.latent.vault.health;

import app.latent.vault.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found.
 *
 * @param ciphertext its path below the vault's folder
 * @param folder the cleartext path of the directory that it is in; null when no path of the vault leads there
 * @param name its cleartext name in that directory, empty for the directory itself; null when it cannot be told
 */
public record Spot(
        String ciphertext,
        @Nullable TreePath folder,
        @Nullable String name) {

    /** Of something whose place in the cleartext tree is not known. */
    static Spot of(String ciphertext) {
        return new Spot(ciphertext, null, null);
    }

    /** The cleartext path; null when it cannot be told. */
    public @Nullable TreePath path() {
        if (folder == null || name == null) return null;
        return name.isEmpty() ? folder : folder.resolve(name);
    }
}
