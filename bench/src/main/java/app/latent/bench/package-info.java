/**
 * How fast the vault's file system is, beside cryptofs and a plain folder. {@link app.latent.bench.Subject} opens the three, {@link app.latent.bench.Work} is
 * what they have to do; the {@code ...Benchmark} classes measure that warm, with JMH, and {@link app.latent.bench.WholeProcess} from the start of a JVM.
 */
@NullMarked
package app.latent.bench;

import org.jspecify.annotations.NullMarked;
