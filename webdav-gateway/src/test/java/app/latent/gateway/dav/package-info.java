/** Tests of {@code app.latent.gateway.dav}. */
@NullMarked
package app.latent.gateway.dav;

import org.jspecify.annotations.NullMarked;
