/** Tests of {@code app.latent.gateway.tls.acme}. */
@NullMarked
package app.latent.gateway.tls.acme;

import org.jspecify.annotations.NullMarked;
