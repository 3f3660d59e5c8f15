/** Damaged vaults, and what is found in them. */
@NullMarked
package app.latent.vault.health;

import org.jspecify.annotations.NullMarked;
