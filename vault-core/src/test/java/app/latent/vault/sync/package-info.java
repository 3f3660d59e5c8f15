/** Tests of what is noticed of changes underneath. */
@NullMarked
package app.latent.vault.sync;

import org.jspecify.annotations.NullMarked;
