/**
 * The vault's file system held against a model of a file system: {@link app.latent.vault.model.Operation}s, at random, on a {@link
 * app.latent.vault.model.FileTree} that is real and on one that is a few maps in memory; both must answer the same.
 */
@NullMarked
package app.latent.vault.model;

import org.jspecify.annotations.NullMarked;
