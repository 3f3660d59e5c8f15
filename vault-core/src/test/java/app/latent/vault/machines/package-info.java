/** Fault F13: one vault, two machines, and a sync client between them. */
@NullMarked
package app.latent.vault.machines;

import org.jspecify.annotations.NullMarked;
