package app.latent.gateway;

import app.latent.gateway.account.AccountBook;
import app.latent.gateway.http.Refusal;
import java.nio.file.Path;

/**
 * A folder to serve.
 *
 * @param root of any file system
 * @param documents the folder, within the root, of what Latent keeps of its own; made when it is needed
 * @param accounts who there is besides the owner
 * @param words of that file system, where it refuses something
 */
public record Served(Path root, Path documents, AccountBook accounts, Refusal.Words words) {}
