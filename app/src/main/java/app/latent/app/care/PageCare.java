package app.latent.app.care;

import app.latent.app.control.VaultSession;
import app.latent.gallery.care.Care;
import app.latent.gateway.audit.AuditLog;
import java.time.InstantSource;
import java.util.concurrent.Future;

/** Puts together what the page's owner may ask. */
public final class PageCare {
    private PageCare() {}

    /**
     * @param opened becomes whole once the vault is open; is cancelled where it could not be opened
     * @param audit hears of what is changed
     */
    public static Care of(Future<? extends VaultSession> opened, AuditLog audit) {
        var vault = new OpenSession(opened);
        return new Care(
                new SessionSight(vault),
                new SessionIndex(vault),
                new CheckRuns(vault, InstantSource.system()),
                new SessionConflicts(vault, audit));
    }
}
