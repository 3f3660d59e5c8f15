/** A service on a bus, for tests: it needs functions of the library that Latent itself does not. */
@NullMarked
package app.latent.ffi.bus;

import org.jspecify.annotations.NullMarked;
