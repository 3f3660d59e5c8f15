/** Tests of {@code app.latent.gateway.account}. */
@NullMarked
package app.latent.gateway.account;

import org.jspecify.annotations.NullMarked;
