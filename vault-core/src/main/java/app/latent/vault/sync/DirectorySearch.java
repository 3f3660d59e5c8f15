package app.latent.vault.sync;

import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Finds the directory that a node of the ciphertext is in. The tree knows the directories that somebody used; where it does not know one, all are looked up,
 * at most a twentieth of the time, as the ciphertext does not tell where in the cleartext tree a directory is. Confined to one thread.
 */
final class DirectorySearch {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);

    /** A pause is so many times as long as the search before it, so that searches take little of the time. */
    private static final int REST = 20;

    private final VaultTree tree;
    private long pause = SHORTEST_PAUSE.toNanos();
    private long searchedAt = System.nanoTime() - pause;

    DirectorySearch(VaultTree tree) {
        this.tree = tree;
    }

    /**
     * @param contentDirectory where its nodes are, in the store
     * @return null when unknown
     */
    @Nullable TreePath directoryAt(String contentDirectory) throws IOException {
        TreePath known = tree.pathOfContent(contentDirectory);
        long now = System.nanoTime();
        if (known == null && now - searchedAt >= pause) {
            tree.meetAll();
            searchedAt = System.nanoTime();
            pause = Math.max(SHORTEST_PAUSE.toNanos(), REST * (searchedAt - now));
            known = tree.pathOfContent(contentDirectory);
        }
        return known;
    }
}
