package app.latent.vault.nio;

import app.latent.vault.backing.BackingStat;

/**
 * Whoever must tell our own changes of the ciphertext from those of others: what each node is like as we left it, told before anybody can hear of the change.
 * Called by many threads at once and under locks: must return at once and call nothing here.
 */
public interface OwnChanges {

    /** For where nobody asks. */
    OwnChanges UNASKED = new OwnChanges() {
        @Override
        public void leftContent(String node, BackingStat content) {}

        @Override
        public void leftDirectory(String node) {}

        @Override
        public void removed(String node) {}
    };

    /** Tells two. */
    static OwnChanges both(OwnChanges one, OwnChanges other) {
        return new OwnChanges() {
            @Override
            public void leftContent(String node, BackingStat content) {
                one.leftContent(node, content);
                other.leftContent(node, content);
            }

            @Override
            public void leftDirectory(String node) {
                one.leftDirectory(node);
                other.leftDirectory(node);
            }

            @Override
            public void removed(String node) {
                one.removed(node);
                other.removed(node);
            }
        };
    }

    /**
     * A file or a link.
     *
     * @param node its path in the store
     * @param content the attributes of its ciphertext
     */
    void leftContent(String node, BackingStat content);

    /** @param node the path in the store of a directory's node */
    void leftDirectory(String node);

    /** @param node a path in the store where nothing is any more */
    void removed(String node);
}
