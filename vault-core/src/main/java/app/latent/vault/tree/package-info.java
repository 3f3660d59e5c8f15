/**
 * Where the things of a vault are: cleartext paths to places in the ciphertext, and back; listing, creating, deleting and renaming of nodes.
 *
 * <p>{@link app.latent.vault.tree.VaultTree} is the way in. Paths are {@link app.latent.vault.tree.TreePath}s, which are normalised; what stands at one is a
 * {@link app.latent.vault.tree.Node}. Contents of files are not its business, but it says where they are, and holds the directory still while a file of it is
 * being opened.
 *
 * <p>How a name becomes a path in the store: {@code Directories} knows the directory ID of the parent (from its {@code dir.c9r}, remembered and checked
 * again), {@code NodeNames} encrypts and shortens the name with it, {@code Nodes} looks at what stands there.
 *
 * <p>A change goes through two hands. By path, {@code Creator}, {@code Deleter} and {@code Renamer} hold the parents still ({@code Parents} has the order of
 * locks), look at what stands there, and tell the {@code Witnesses} what became of it. In the store, at the places that are then known, {@code Shells}, {@code
 * Remover} and {@code Mover} do it; these know no locks and no paths.
 *
 * <p>Every change is one atomic rename of something prepared aside, in {@code Shells}; so after a crash it has happened or not. Where a rename of a node takes
 * more steps ({@code Mover}), one of them decides, and the journal knows of them first: {@link app.latent.vault.tree.TreeRecovery} does what is left after the
 * deciding step, or undoes what was done before it. What a rename took away is deleted only once that rename is durable ({@code Trash}). {@code
 * UnsyncedFolders} knows which names are not durable yet.
 *
 * <p>What sync clients do to nodes is met where directories are listed: second versions get names ({@code Conflicts}, {@code InnerCopies}). What they take of a node
 * that was met whole, its long name or the directory ID that led to its files, is noticed ({@link app.latent.vault.tree.Loss}) and told to whoever attends; once that
 * asks for it, {@code Mender} makes it anew, where {@code TreeSearch} finds that nothing else leads there.
 *
 * <p>What a process made aside and left when it ended midway is deleted when its directory is listed next ({@code Sweeper}). Its name bears the mark of the
 * unlock that made it ({@link app.latent.vault.tree.FreshNames}), and the journal's folder has the marks of those unlocks that did not end well. So only what
 * this machine made goes, and only once whoever made it has ended and its journal is recovered: another machine's may be in use there though a sync client has
 * brought it here long ago, and no time tells, as sync clients keep old ones and clocks go wrong. What an intent of the journal needs is named so that it is
 * never swept. What another machine left goes when that unlocks the vault again.
 */
@NullMarked
package app.latent.vault.tree;

import org.jspecify.annotations.NullMarked;
