/** Programs of others that judge what Latent has written. */
@NullMarked
package app.latent.testkit.tool;

import org.jspecify.annotations.NullMarked;
