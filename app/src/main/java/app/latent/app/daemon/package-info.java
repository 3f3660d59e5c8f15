/**
 * The process of an unlocked vault. {@link app.latent.app.daemon.OpenVault} is the one place where vault, index, drive and gateway are put together and
 * taken apart; {@link app.latent.app.daemon.Daemon} keeps it open until it is told to lock.
 */
@NullMarked
package app.latent.app.daemon;

import org.jspecify.annotations.NullMarked;
