package app.latent.vault.event;

import java.nio.file.Path;
import java.util.List;

/**
 * Something happened to the cleartext tree, from inside (a writer of this process) or from outside (the sync client).
 * Paths are absolute in the vault's own file system. A file's change is published once its last writer has closed it.
 *
 * <p>An event says what to look at, not what is there: by the time it arrives the path may have changed again, in which
 * case a later event says so. An event may come twice; it does not fail to come, but for {@link Overflow}.
 */
public sealed interface VaultEvent {

    /** A file, directory or symbolic link is there that was not; a file with all that its writers wrote. */
    record Created(Path path) implements VaultEvent {}

    /** A file's content or its time of last modification changed. */
    record Modified(Path path) implements VaultEvent {}

    /** A file, or a directory with all that is in it; what was at {@code to} before is gone. */
    record Moved(Path from, Path to) implements VaultEvent {}

    /** Gone; a directory with all that was in it. */
    record Deleted(Path path) implements VaultEvent {}

    /** Events were lost, or could not be told apart: look at everything again. */
    record Overflow() implements VaultEvent {}

    /** The sync client left two versions; both are in the tree now. */
    record Conflict(Path original, Path copy) implements VaultEvent {}

    /**
     * The ciphertext of a file or directory does not authenticate, or is not of a possible shape; or somebody else has written into a file's while it was
     * written to here, and what was written here is lost.
     */
    record Damaged(Path path) implements VaultEvent {}

    /**
     * Somebody without the key may have changed what is at a path, or another device of the owner's in a way that looks the same. It can be read all the same.
     * The path is the root where it is so of many.
     */
    record Suspicious(Path path, Suspicion what) implements VaultEvent {}

    /** All that it names; none for {@link Overflow}. */
    default List<Path> paths() {
        return switch (this) {
            case Created(Path path) -> List.of(path);
            case Modified(Path path) -> List.of(path);
            case Deleted(Path path) -> List.of(path);
            case Damaged(Path path) -> List.of(path);
            case Suspicious(Path path, Suspicion _) -> List.of(path);
            case Moved(Path from, Path to) -> List.of(from, to);
            case Conflict(Path original, Path copy) -> List.of(original, copy);
            case Overflow() -> List.of();
        };
    }
}
