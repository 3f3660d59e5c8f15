package app.latent.vault.nio;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.content.Ends;
import org.jspecify.annotations.Nullable;

/**
 * Whoever must tell our own changes of the ciphertext from those of others: what each node is like as we left it, told before anybody can hear of the change.
 * Called by many threads at once and under locks: must return at once and call nothing here.
 */
public interface OwnChanges {

    /** For where nobody asks. */
    OwnChanges UNASKED = new OwnChanges() {
        @Override
        public void leftContent(String node, BackingStat content, @Nullable Ends ends) {}

        @Override
        public void leftDirectory(String node) {}

        @Override
        public void removed(String node) {}
    };

    /** Tells two. */
    static OwnChanges both(OwnChanges one, OwnChanges other) {
        return new OwnChanges() {
            @Override
            public void leftContent(String node, BackingStat content, @Nullable Ends ends) {
                one.leftContent(node, content, ends);
                other.leftContent(node, content, ends);
            }

            @Override
            public void touched(String node, BackingStat before, BackingStat content) {
                one.touched(node, before, content);
                other.touched(node, before, content);
            }

            @Override
            public void moved(String from, String to, BackingStat before) {
                one.moved(from, to, before);
                other.moved(from, to, before);
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
     * The content of a file or a link.
     *
     * @param node its path in the store
     * @param content the attributes of its ciphertext
     * @param ends what was written into that; null where only reading it would tell
     */
    void leftContent(String node, BackingStat content, @Nullable Ends ends);

    /**
     * Attributes of a file or a link, and nothing of its content.
     *
     * @param node its path in the store
     * @param before the attributes of its ciphertext as they were
     * @param content as they are
     */
    default void touched(String node, BackingStat before, BackingStat content) {
        leftContent(node, content, null);
    }

    /**
     * The path of a file or a link, and nothing of its content.
     *
     * @param from its path in the store, where nothing is any more
     * @param to its path from now on
     * @param before the attributes of its ciphertext as they were at {@code from}
     */
    default void moved(String from, String to, BackingStat before) {
        removed(from);
        leftContent(to, before, null);
    }

    /** @param node the path in the store of a directory's node */
    void leftDirectory(String node);

    /** @param node a path in the store where nothing is any more */
    void removed(String node);
}
