/** Tests of creating, unlocking and locking. */
@NullMarked
package app.latent.vault;

import org.jspecify.annotations.NullMarked;
