package app.latent.app.daemon;

import app.latent.gateway.http.Refusal;
import app.latent.vault.backing.Reason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells the gateway, which knows of no vault, what a vault's file system refuses. That has the system's words, in the language of the process. */
final class Refusals {

    private Refusals() {}

    /** @return null where an exception says nothing of the kind */
    static @Nullable Refusal of(IOException e) {
        if (Reason.NAME_TOO_LONG.isToldBy(e)) return Refusal.NAME_TOO_LONG;
        if (Reason.NOT_PERMITTED.isToldBy(e)) return Refusal.NOT_PERMITTED;
        boolean isTooMuch =
                Reason.NO_SPACE.isToldBy(e) || Reason.QUOTA.isToldBy(e) || Reason.FILE_TOO_LARGE.isToldBy(e);
        return isTooMuch ? Refusal.TOO_MUCH : null;
    }
}
