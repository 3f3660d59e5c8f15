package app.latent.vault.tree;

import app.latent.vault.format.DirectoryId;

/**
 * A directory of the vault. Renaming it changes neither of these.
 *
 * @param contentDirectory where its children stand in the store: {@code d/XX/YYYYYY...}
 */
public record Directory(DirectoryId id, String contentDirectory) {}
