package app.latent.gateway;

import app.latent.gateway.http.Refusal;
import java.nio.file.Path;

/**
 * A folder to serve.
 *
 * @param root of any file system
 * @param words of that file system, where it refuses something
 */
public record Served(Path root, Refusal.Words words) {}
