package app.latent.vault.content;

import app.latent.vault.backing.BackingStat;
import org.jspecify.annotations.Nullable;

/**
 * The ciphertext of a file as its last writer has left it.
 *
 * @param stat as it looks
 * @param ends what was written, and so stands there; null where only reading it would tell
 */
public record Left(BackingStat stat, @Nullable Ends ends) {}
