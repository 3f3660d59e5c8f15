package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Closes files of the store to which nothing was written that matters, so that what their closing tells does not either. */
final class Unused {

    private Unused() {}

    /** @param file null where there is none */
    static void close(@Nullable BackingFile file) {
        if (file == null) return;
        try {
            file.close();
        } catch (IOException _) {
            // Nothing is lost with it, and whoever heard of it would take what he does for failed.
        }
    }
}
