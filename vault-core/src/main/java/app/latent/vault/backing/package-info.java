/**
 * Whatever carries the ciphertext: {@link app.latent.vault.backing.BackingStore} is all that the engine asks of it, {@link
 * app.latent.vault.backing.BackingFile} one open file of it. The engine above never touches a file in any other way, so that a simulated store can lose, tear
 * and refuse whatever a real one may.
 */
@NullMarked
package app.latent.vault.backing;

import org.jspecify.annotations.NullMarked;
