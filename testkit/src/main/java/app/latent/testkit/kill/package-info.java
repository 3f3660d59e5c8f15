/** A process that writes files and says what it has synced, until it, or what serves it, is killed; and what must be found afterwards. */
@NullMarked
package app.latent.testkit.kill;

import org.jspecify.annotations.NullMarked;
