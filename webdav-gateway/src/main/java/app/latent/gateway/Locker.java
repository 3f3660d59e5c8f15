package app.latent.gateway;

import java.util.Optional;

/** Locks the vault that is served. */
@FunctionalInterface
public interface Locker {

    /**
     * @param force though programs use it
     * @return why it stays unlocked, in words for the owner; empty where it is being locked, which is not waited for: the server ends with it
     */
    Optional<String> lock(boolean force);
}
