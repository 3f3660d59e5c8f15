/** Every foreign-function call of Latent. */
@NullMarked
package app.latent.ffi;

import org.jspecify.annotations.NullMarked;
