/**
 * Two versions of one thing, which a sync client left: found on the cleartext side, compared, joined.
 *
 * <p>{@link app.latent.vault.conflict.Conflicts} is the way in. The engine's tree has given each second version a name of its own by the time that anybody sees
 * it, as the official clients do; from then on it is a file like others, in every client. So what is a conflict has to be told from the names, and from what this
 * machine remembers:
 *
 * <ol>
 *   <li><em>Noted</em>: the tree told of it when it gave the second version its name, on this machine. Whatever the names are, it is a conflict while both are
 *       there. The notes ({@code ConflictNotes}) are a file outside the vault, encrypted, that follows renames. They are not an extended attribute of the
 *       ciphertext: many sync clients and file systems keep none, and the provider would see which files have one.
 *   <li><em>Told by the name</em>: what a sync client adds and no person does, as in {@code beach (Alice's conflicted copy 2026-01-01).jpg}, where {@code
 *       beach.jpg} is beside it. So a conflict that another machine or another client has met is found too.
 *   <li><em>By name and content</em>: {@code beach (1).jpg} or {@code beach 2.jpg} beside {@code beach.jpg} may be anybody's. It is one only where both have the
 *       very same bytes, so that nothing is lost by joining them and no photo that somebody named so is called a conflict.
 * </ol>
 *
 * <p>What was settled to keep both is noted too, and not listed again on this machine.
 *
 * <p>Merging only ever deletes a version whose every byte is in the other, compared in the cleartext, and durable; all else is renamed, each time by one atomic
 * rename. So a merge that ends midway has lost nothing, and is gone on with by merging again.
 */
@NullMarked
package app.latent.vault.conflict;

import org.jspecify.annotations.NullMarked;
