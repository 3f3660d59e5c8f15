package app.latent.vault.content;

import app.latent.vault.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file while there were handles that could write.
 *
 * @param path where the file is now
 * @param contentPath and its ciphertext
 * @param created whether it was created since its first writer opened it
 * @param changed whether its content or length was changed
 * @param left the ciphertext as it was left; null where it was not touched, or nobody could tell
 */
public record Written(
        TreePath path,
        String contentPath,
        boolean created,
        boolean changed,
        @Nullable Left left) {}
