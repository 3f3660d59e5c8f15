package app.latent.vault.sync;

import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Finds the directory that a node of the ciphertext is in. The tree knows the directories that somebody used; where it does not know one, all are looked up
 * once, as the ciphertext does not tell where in the cleartext tree a directory is. Confined to one thread.
 */
final class DirectorySearch {

    private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(5);

    private final VaultTree tree;
    private long searchedAt = System.nanoTime() - BETWEEN_SEARCHES.toNanos();

    DirectorySearch(VaultTree tree) {
        this.tree = tree;
    }

    /**
     * @param contentDirectory where its nodes are, in the store
     * @return null when unknown
     */
    @Nullable TreePath directoryAt(String contentDirectory) throws IOException {
        TreePath known = tree.pathOfContent(contentDirectory);
        if (known == null && System.nanoTime() - searchedAt >= BETWEEN_SEARCHES.toNanos()) {
            tree.meetAll();
            searchedAt = System.nanoTime();
            known = tree.pathOfContent(contentDirectory);
        }
        return known;
    }
}
