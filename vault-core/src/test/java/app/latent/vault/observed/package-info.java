/** Tests of the observed file system, on a plain folder and on a vault. */
@NullMarked
package app.latent.vault.observed;

import org.jspecify.annotations.NullMarked;
