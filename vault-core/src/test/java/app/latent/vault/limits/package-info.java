/** A process that has not got what it needs: memory, open files, threads. */
@NullMarked
package app.latent.vault.limits;

import org.jspecify.annotations.NullMarked;
