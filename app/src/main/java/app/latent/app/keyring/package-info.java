/**
 * Passphrases in the keyring of the desktop (GNOME Keyring, KWallet, KeePassXC), by the freedesktop Secret Service API 0.2 over the user's message bus. What goes
 * over the bus is encrypted with a key of the session's own, so that it is in the clear in the two programs alone.
 */
@NullMarked
package app.latent.app.keyring;

import org.jspecify.annotations.NullMarked;
