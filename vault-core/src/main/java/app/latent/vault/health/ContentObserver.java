package app.latent.vault.health;

import app.latent.vault.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Whoever wants to know what the ciphertext of each file looks like, while a deep check reads all of it anyway. Called by several threads, each with a file of its own.
 */
@FunctionalInterface
public interface ContentObserver {

    /**
     * A file that is about to be read.
     *
     * @param ciphertext its path below the vault's folder
     * @param path in cleartext; null where no path leads there
     * @param nonce of the header, which authenticates: 12 bytes
     * @param length of the ciphertext in bytes, which is one that a file can have
     * @return who is told of its chunks; null for nobody
     */
    @Nullable Watching begin(String ciphertext, @Nullable TreePath path, byte[] nonce, long length);

    /** Is told of the chunks of one file, by one thread. */
    interface Watching {

        /**
         * The next chunk that authenticates.
         *
         * @param number from 0, growing; one that is damaged is left out
         * @param tag 16 bytes
         */
        void chunk(long number, byte[] tag);

        /** All chunks have been told. Not called of a file that is damaged, nor where the check was ended. */
        void sound();
    }
}
