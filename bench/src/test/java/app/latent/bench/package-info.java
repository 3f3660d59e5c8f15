/** That the benchmarks run at all. */
@NullMarked
package app.latent.bench;

import org.jspecify.annotations.NullMarked;
