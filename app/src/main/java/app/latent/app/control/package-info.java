/**
 * How commands reach the daemon of an unlocked vault: a Unix domain socket in a folder that only its owner may enter.
 *
 * <p>A connection carries one {@link app.latent.app.control.Request} and any number of {@link app.latent.app.control.Reply replies}, each a JSON
 * object on a line of its own, in UTF-8. The {@link app.latent.app.control.RuntimeFolder} names socket and lock file after a hash of the
 * vault's path. Whoever holds the lock file is the vault's daemon; the kernel lets go of it however the process ends, so a socket whose
 * lock is free is a leftover.
 */
@NullMarked
package app.latent.app.control;

import org.jspecify.annotations.NullMarked;
