/** Tests of the vault's cryptography. */
@NullMarked
package app.latent.vault.crypto;

import org.jspecify.annotations.NullMarked;
