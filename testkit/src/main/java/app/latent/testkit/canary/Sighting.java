package app.latent.testkit.canary;

import java.nio.file.Path;

/**
 * A canary that was found where it must not be.
 *
 * @param canary what leaked: {@code "file name"}, {@code "caption"}, …
 * @param place the file, directory or link
 * @param offset where in the file the marker ends; -1 when it is the name (or a link's target) that gives it away
 */
public record Sighting(String canary, Path place, long offset) {}
