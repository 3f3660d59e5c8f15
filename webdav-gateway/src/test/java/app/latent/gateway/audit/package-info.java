/** Tests of {@code app.latent.gateway.audit}. */
@NullMarked
package app.latent.gateway.audit;

import org.jspecify.annotations.NullMarked;
