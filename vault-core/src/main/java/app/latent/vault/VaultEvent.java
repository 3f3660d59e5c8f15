package app.latent.vault;

import java.nio.file.Path;

/**
 * Something happened to the cleartext tree, from inside (a writer of this process) or from outside (the sync client).
 * Paths are absolute in the vault's own file system. A file's change is published once its last writer has closed it.
 */
public sealed interface VaultEvent {

    record Created(Path path) implements VaultEvent {}

    record Modified(Path path) implements VaultEvent {}

    /** A file, or a directory with all that is in it. */
    record Moved(Path from, Path to) implements VaultEvent {}

    record Deleted(Path path) implements VaultEvent {}

    /** Events were lost: look at everything again. */
    record Overflow() implements VaultEvent {}

    /** The sync client left two versions; both are in the tree now. */
    record Conflict(Path original, Path copy) implements VaultEvent {}

    /** The ciphertext of a file or directory does not authenticate, or is not of a possible shape. */
    record Damaged(Path path) implements VaultEvent {}
}
