@NullMarked
package app.latent.gateway.upload;

import org.jspecify.annotations.NullMarked;
