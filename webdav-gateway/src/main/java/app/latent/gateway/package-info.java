/** One HTTP server: sign-in, WebDAV, and room for the gallery. */
@NullMarked
package app.latent.gateway;

import org.jspecify.annotations.NullMarked;
