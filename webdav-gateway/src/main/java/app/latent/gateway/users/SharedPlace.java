package app.latent.gateway.users;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is given a role at, as people write it: one of both.
 *
 * @param folder path in the vault, {@code /} for all of it
 * @param album its name, its path ({@code trips/Norway}) or its id
 */
public record SharedPlace(@Nullable String folder, @Nullable String album) {

    /** @throws IllegalArgumentException where it is none or both */
    public SharedPlace {
        if ((folder == null) == (album == null)) throw new IllegalArgumentException("a folder or an album");
    }
}
