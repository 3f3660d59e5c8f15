package app.latent.gateway.welcome;

import java.util.Optional;

/** What the user of this machine can do with vaults from a page. Paths are absolute. Each call may be refused; secrets stay the caller's, who wipes them. */
public interface Machine {

    View view() throws RefusedException;

    /** @param folder empty for the user's home */
    FolderList folders(Optional<String> folder) throws RefusedException;

    /** Where a vault of this name would be. */
    Place place(String parent, String name) throws RefusedException;

    Strength strength(char[] passphrase) throws RefusedException;

    /** Makes a vault, which is known from here on. */
    NewVault create(String path, char[] passphrase) throws RefusedException;

    /** Has a vault that there is in the list. */
    void remember(String path) throws RefusedException;

    /** Takes a vault off the list; the vault itself stays as it is. */
    void forget(String path) throws RefusedException;

    /** Puts a vault under a new passphrase, where the old one is forgotten. */
    void reset(String path, char[] recoveryKey, char[] passphrase) throws RefusedException;

    /**
     * Whether a vault can be unlocked so; if so it is known from here on.
     */
    Unlocking unlocking(Opening opening, char[] passphrase) throws RefusedException;

    /** A vault that its owner has asked for, with what opens it. Closing it wipes that. */
    interface Unlocking extends AutoCloseable {

        /** Has it unlocked, and does not wait for that: the server that was asked ends with it. */
        void begin();

        @Override
        void close();
    }

    /**
     * What is to be unlocked, and how.
     *
     * @param keyFile what the vault needs besides the passphrase
     * @param drive whether it is to be a drive too
     */
    record Opening(String path, Optional<String> keyFile, boolean drive) {}
}
