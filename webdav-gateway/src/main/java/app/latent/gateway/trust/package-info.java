/** How a device comes to believe the server: the page that hands out the vault's root certificate and says how each system installs it. Public, without scripts. */
@NullMarked
package app.latent.gateway.trust;

import org.jspecify.annotations.NullMarked;
