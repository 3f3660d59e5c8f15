/**
 * What {@code latent open} is made of: a page on loopback at which the user of this machine makes vaults and unlocks them, one at a time. {@link app.latent.app.welcome.Welcome} serves it, and in its place the daemon of the vault that was
 * chosen; {@link app.latent.app.welcome.WelcomeMachine} answers what the page asks.
 *
 * <p>What a vault is and how it is unlocked is decided where the commands have it: in vault-core, {@code secret} and {@code daemon}.
 */
@NullMarked
package app.latent.app.welcome;

import org.jspecify.annotations.NullMarked;
