/** What is in the memory of the process that runs the test. */
@NullMarked
package app.latent.testkit.memory;

import org.jspecify.annotations.NullMarked;
