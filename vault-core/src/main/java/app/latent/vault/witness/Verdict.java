package app.latent.vault.witness;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What became of a node since this machine saw it last, by what is remembered of it. Paths are absolute in the vault's file system. */
public sealed interface Verdict {

    /** Of the node; where that cannot be told any more, of a directory above it. */
    Path path();

    /** Whether another device of the owner's does not do so by itself, or as likely as not. */
    default boolean isSuspicious() {
        return !(this instanceof Changed);
    }

    /** A version that was never seen here, or a node that was not: what other devices do all the time. */
    record Changed(Path path) implements Verdict {}

    /** A version that was seen here, and gave way to a newer one; or one in which a part is older than it was. */
    record RolledBack(Path path) implements Verdict {}

    /**
     * It has what another node has or had.
     *
     * @param other null where its path cannot be told
     */
    record Swapped(Path path, @Nullable Path other) implements Verdict {}

    /**
     * Its end is missing, from the boundary of a chunk on; what is left is as it was.
     *
     * @param from bytes of cleartext that it had
     * @param to bytes of cleartext that it has
     */
    record Truncated(Path path, long from, long to) implements Verdict {}

    /** It is gone, and was not renamed. Of a directory also what was in it. */
    record Deleted(Path path) implements Verdict {}
}
