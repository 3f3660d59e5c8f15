package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Changes of names that a store may make and yet tell an error, as over a network: what it shows then decides whether they were made. */
final class Verified {

    private Verified() {}

    static void rename(BackingStore store, String from, String to) throws IOException {
        try {
            store.rename(from, to);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            if (!isAbsent(store, from, e) || isAbsent(store, to, e)) throw e;
        }
    }

    static void delete(BackingStore store, String path) throws IOException {
        try {
            store.delete(path);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            if (!isAbsent(store, path, e)) throw e;
        }
    }

    /** @param failure is thrown when even that cannot be told */
    private static boolean isAbsent(BackingStore store, String path, IOException failure) throws IOException {
        try {
            return store.stat(path) == null;
        } catch (IOException suppressed) {
            failure.addSuppressed(suppressed);
            throw failure;
        }
    }
}
