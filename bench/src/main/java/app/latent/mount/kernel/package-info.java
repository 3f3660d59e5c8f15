/** Benchmarks of the kernel's driver, in its package as what they measure is known only there. */
@NullMarked
package app.latent.mount.kernel;

import org.jspecify.annotations.NullMarked;
