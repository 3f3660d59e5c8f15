package app.latent.gateway.users;

import org.jspecify.annotations.Nullable;

/**
 * @param role {@code viewer}, {@code contributor} or {@code editor}
 * @param albumId of the album, which names it where another is called as it is; null for a folder
 */
public record PlacedRole(
        SharedPlace place, String role, @Nullable String albumId) {}
