/**
 * What the sync client, or another machine behind it, does to the ciphertext, as events with cleartext paths.
 *
 * <p>{@link app.latent.vault.sync.CiphertextSync} puts these together: {@code CiphertextWatcher} watches the {@code d/} folder and says which nodes
 * changed, each once it has been left alone for half a second; the engine's tree tells the cleartext path of such an entry ({@code DirectorySearch} makes it look where it does
 * not know yet); {@code PublishedState} remembers how each node is as everybody has heard of it: the file system tells it how it leaves a node, so that the
 * echo of our own writes, and of what was published already, is dropped. What we are just changing ourselves is looked at once that change and its event are
 * over, and no other begins while it is.
 *
 * <p>Nothing here changes the vault but through the tree, which gives a conflicting copy a name of its own when its directory is listed, and gives back what a
 * sync client has taken of a node ({@link app.latent.vault.tree.Loss}), which {@code LossMender} asks for once nothing more comes. Each is done once for each loss,
 * and a name is given back to one node three times in a session, so that no event can cause another for ever.
 *
 * <p>A rename is told as one where the system says so, or where the directory that a new node leads to was met at one that is gone. What has not arrived whole
 * (an empty file or one that ends within a chunk, a folder without what makes it a node, a node of which the directory is not known) is looked at again until it is, or has stood
 * still; and {@link app.latent.vault.sync.SettlingDamage} keeps back for as long that something is damaged.
 *
 * <p>Where a cleartext path cannot be told, the event is {@link app.latent.vault.event.VaultEvent.Overflow}.
 *
 * <h2>Limits</h2>
 *
 * <ul>
 *   <li>At most {@value app.latent.vault.sync.CiphertextWatcher#MOST_WATCHED} folders are watched. For a larger vault, or where the operating system refuses,
 *       the tree is compared every {@value app.latent.vault.sync.CiphertextWatcher#POLL_SECONDS} seconds, and any change, our own included, is one overflow.
 *   <li>A change from outside that falls into the moments between our own making of a link, or setting of a file's times, and our look at it is taken for ours.
 * </ul>
 */
@NullMarked
package app.latent.vault.sync;

import org.jspecify.annotations.NullMarked;
