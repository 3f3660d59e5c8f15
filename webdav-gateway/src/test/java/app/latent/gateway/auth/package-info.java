/** Tests of {@code app.latent.gateway.auth}. */
@NullMarked
package app.latent.gateway.auth;

import org.jspecify.annotations.NullMarked;
