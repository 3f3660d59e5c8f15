/** Tests of {@code app.latent.gateway.metrics}. */
@NullMarked
package app.latent.gateway.metrics;

import org.jspecify.annotations.NullMarked;
