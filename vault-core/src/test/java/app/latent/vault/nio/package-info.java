/** Tests of the vault's file system. */
@NullMarked
package app.latent.vault.nio;

import org.jspecify.annotations.NullMarked;
