package app.latent.gateway;

import java.util.Optional;

/** Locks the vault that is served. For any number of threads. */
public interface Locker {

    /** For what is not to be locked by who asks the server. */
    Locker NEVER = new Locker() {
        @Override
        public Optional<String> prepare(boolean force) {
            return Optional.of("The vault is not to be locked from here.");
        }

        @Override
        public void lock() {}
    };

    /**
     * To be asked before {@link #lock}.
     *
     * @param force though programs use it
     * @return why it stays unlocked, in words for the owner; empty where it can be locked
     */
    Optional<String> prepare(boolean force);

    /** Has it locked, and does not wait for that: the server ends with it. */
    void lock();
}
