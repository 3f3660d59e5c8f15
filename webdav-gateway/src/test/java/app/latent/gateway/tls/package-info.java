/** Tests of {@code app.latent.gateway.tls}. */
@NullMarked
package app.latent.gateway.tls;

import org.jspecify.annotations.NullMarked;
