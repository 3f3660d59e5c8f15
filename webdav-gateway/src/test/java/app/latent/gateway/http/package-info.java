/** Tests of {@code app.latent.gateway.http}. */
@NullMarked
package app.latent.gateway.http;

import org.jspecify.annotations.NullMarked;
