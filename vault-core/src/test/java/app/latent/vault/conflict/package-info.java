/** Tests of conflicts, on real vaults. */
@NullMarked
package app.latent.vault.conflict;

import org.jspecify.annotations.NullMarked;
