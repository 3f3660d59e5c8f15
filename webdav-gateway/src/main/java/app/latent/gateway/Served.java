package app.latent.gateway;

import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.Rights;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.Refusal;
import app.latent.gateway.users.UserDesk;
import java.nio.file.Path;

/**
 * A folder to serve.
 *
 * @param root of any file system
 * @param documents the folder, within the root, of what Latent keeps of its own; made when it is needed
 * @param accounts who there is besides the owner
 * @param users the desk of that book, at which the owner changes who there is
 * @param audit what is done here is noted in it; the caller closes it
 * @param words of that file system, where it refuses something
 */
public record Served(
        Path root, Path documents, AccountBook accounts, UserDesk users, AuditLog audit, Refusal.Words words) {

    /** @throws IllegalArgumentException where the documents are not where everybody but the owner is kept from */
    public Served {
        if (!documents.equals(root.resolve(Rights.Granted.OWN_DOCUMENTS))) {
            throw new IllegalArgumentException("documents that others could see");
        }
    }
}
