package app.latent.vault.sync;

/** Whoever wants to know what others change in the ciphertext. Called on the watcher's thread: must return at once. */
public interface OutsideChanges {

    /** For where nobody asks. */
    OutsideChanges UNASKED = new OutsideChanges() {
        @Override
        public void changed(String node) {}

        @Override
        public void lost() {}
    };

    /** @param node its path in the store; it may be gone */
    void changed(String node);

    /** Something changed, and what cannot be told. */
    void lost();
}
