/**
 * The whole story on sample photos: paint them, make a vault, unlock, mount, copy in, index, search, serve, lock, and look at what is left. With
 * {@code --check} each step is held against the truth about the samples, and the first that fails ends the demo by name.
 */
@NullMarked
package app.latent.app.demo;

import org.jspecify.annotations.NullMarked;
