/** Tests of {@code app.latent.gateway.passkey}. */
@NullMarked
package app.latent.gateway.passkey;

import org.jspecify.annotations.NullMarked;
