/**
 * Whatever carries the ciphertext: {@link app.latent.vault.backing.BackingStore} is all that the engine asks of it, {@link
 * app.latent.vault.backing.BackingFile} one open file of it. The engine above never touches a file in any other way, so that a simulated store can lose, tear
 * and refuse whatever a real one may.
 *
 * <p>{@link app.latent.vault.backing.BackingStores} opens the store of a folder: on Linux by system calls of {@link app.latent.ffi} relative to the folder's
 * descriptor, which no symbolic link leads astray and which are faster, else by java.nio. Both pass the same contract. Over either of them {@link
 * app.latent.vault.backing.ShownModesStore} sees to it that no mode which a program sets keeps anything from the engine. {@link
 * app.latent.vault.backing.BackingWatch} tells what changes in it, whoever changes it.
 *
 * <p>A store may be slow, stall or fail at any call. {@link app.latent.vault.backing.BoundedLock} is how its users wait for one another all the same, {@link
 * app.latent.vault.backing.Closings} how they end.
 */
@NullMarked
package app.latent.vault.backing;

import org.jspecify.annotations.NullMarked;
