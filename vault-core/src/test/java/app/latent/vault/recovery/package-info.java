/** Tests of recovery keys, with a list of words that is nobody's. */
@NullMarked
package app.latent.vault.recovery;

import org.jspecify.annotations.NullMarked;
