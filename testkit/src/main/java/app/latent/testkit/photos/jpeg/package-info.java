/** Encodes pixels as JPEG. */
@NullMarked
package app.latent.testkit.photos.jpeg;

import org.jspecify.annotations.NullMarked;
