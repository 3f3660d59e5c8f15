/** A Cryptomator vault: created, unlocked, observed, locked. */
@NullMarked
package app.latent.vault;

import org.jspecify.annotations.NullMarked;
