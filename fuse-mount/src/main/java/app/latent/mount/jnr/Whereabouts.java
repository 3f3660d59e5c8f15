package app.latent.mount.jnr;

import app.latent.mount.ops.NamelessException;
import app.latent.mount.ops.Stat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where something is that a program has open, through the drive's own moves. */
final class Whereabouts {

    /** Null where its name was removed. Changed by whoever moves files. */
    private volatile @Nullable Path path;

    private volatile @Nullable Stat last;

    private volatile @Nullable Stat atOpening;

    Whereabouts(Path path) {
        this.path = path;
    }

    /** @throws NamelessException where it has no name any more */
    Path path() throws NamelessException {
        Path current = path;
        if (current == null) {
            throw new NamelessException("");
        }
        return current;
    }

    /** Null where it has no name any more. */
    @Nullable Path pathOrNull() {
        return path;
    }

    boolean isAt(Path asked) {
        return asked.equals(path);
    }

    /** What it was like when its name was removed. Null where it has a name, or nobody knows. */
    @Nullable Stat last() {
        return last;
    }

    /** What it was like when it was opened. Null where nobody looked. */
    @Nullable Stat atOpening() {
        return atOpening;
    }

    void opened(Stat stat) {
        this.atOpening = stat;
    }

    /** @param stat what it was like, as far as that is known */
    void unlinked(@Nullable Stat stat) {
        this.last = stat;
        this.path = null;
    }

    /** Something was moved: this, something above it, or something else. */
    void moved(Path from, Path to) {
        Path current = path;
        if (current != null && current.startsWith(from)) {
            path = current.equals(from) ? to : to.resolve(from.relativize(current));
        }
    }
}
