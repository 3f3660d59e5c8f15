/**
 * What the gallery's page tells its owner of the vault itself, and does for them: all of it is asked of the {@link app.latent.app.control.VaultSession} that commands
 * ask, so that both say the same and count as use alike.
 */
@NullMarked
package app.latent.app.care;

import org.jspecify.annotations.NullMarked;
