/** The passphrase on its way between terminal, pipe and vault. */
@NullMarked
package app.latent.app.secret;

import org.jspecify.annotations.NullMarked;
