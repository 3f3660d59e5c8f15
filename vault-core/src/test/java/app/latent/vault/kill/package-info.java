/** A process that writes to a vault and is killed, again and again: what it had synced is there. */
@NullMarked
package app.latent.vault.kill;

import org.jspecify.annotations.NullMarked;
