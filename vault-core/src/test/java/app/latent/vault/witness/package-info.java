/** Tests of what is remembered of the ciphertext, by changing it in every way that somebody without the key could. */
@NullMarked
package app.latent.vault.witness;

import org.jspecify.annotations.NullMarked;
