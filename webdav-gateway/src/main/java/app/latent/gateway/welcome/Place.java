package app.latent.gateway.welcome;

import org.jspecify.annotations.Nullable;

/**
 * Where a new vault would be.
 *
 * @param shown its path as people write it
 * @param problem why none can be there; null where one can
 */
public record Place(String path, String shown, @Nullable String problem) {}
