/** A java.nio.file.Path mounted as a drive. */
@NullMarked
package app.latent.mount;

import org.jspecify.annotations.NullMarked;
