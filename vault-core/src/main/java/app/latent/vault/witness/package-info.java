/**
 * What this machine remembers of a vault's ciphertext, so that it notices what the format itself does not show: that somebody who has no key has put an older
 * version of a file, another file of the vault, or the beginning of one in its place, or taken one away. All of that is authentic, and no check of the ciphertext
 * alone finds it.
 *
 * <p>{@link app.latent.vault.witness.Witness} is what there is to ask, {@link app.latent.vault.witness.LocalWitness} the one there is. {@code Memories} are kept
 * outside the vault, encrypted; {@code NodeReader} looks at the ciphertext, {@code Judge} compares, and {@code Examiner} puts the three together.
 *
 * <h2>What is remembered</h2>
 *
 * Of a file: the nonce of its header, which it keeps while it is changed in place (its <i>lineage</i>), its size, and six bytes of each chunk's tag, which no other
 * version of that chunk has; the fingerprints of earlier versions, and the tags of chunks that were overwritten. Of a directory: its ID. All of it by the path of
 * the node in the ciphertext, which follows from the directory's ID and the name: so what a folder holds is remembered where it is, though the folder be renamed.
 *
 * <h2>What is judged, and how far that goes</h2>
 *
 * Other devices of the owner's change the vault too, and so what they do is no cause for alarm: versions that were never seen here, renames, copies. They do not
 * bring back what was overwritten, and do not exchange two nodes. Some of what they may do, though, leaves the very ciphertext that somebody without the key could
 * have left:
 *
 * <ul>
 *   <li>A file that is cut at a chunk's end, or emptied, is TRUNCATED, and one that is deleted DELETED, whoever has done it.
 *   <li>A device that copies ciphertext over a file (Cryptomator's WebDAV does for COPY) leaves that file SWAPPED, and one that brings back a copy that it made so,
 *       or has its sync client bring back an earlier version, ROLLBACK. Two files that were exchanged by renames are SWAPPED.
 *   <li>A version that was never seen here cannot be recognised as old; nor a rename that the owner did not make.
 * </ul>
 *
 * {@link app.latent.vault.witness.Witness#accept} says that all is well.
 *
 * <h2>When</h2>
 *
 * One thread does it all, and nothing for long while others wait for an answer. What we write is remembered once it is closed, from what was written
 * ({@link app.latent.vault.content.Ends}): it is read only where the engine cannot vouch for it. {@code Inbox} and {@code Backlog} keep it until then, and
 * {@code Recorder} remembers it. What the watcher finds is looked at; everything is looked at after each unlock, where
 * only what a look at its attributes does not show to be unchanged is read. What is suspicious is looked at again after a while, as half of what a sync client
 * brings may look like the work of somebody else, and told of then.
 *
 * <h2>What it may lose</h2>
 *
 * The end of its log, in a crash; or all of it. Then less is known, and nothing is suspected that would not have been. After a session that has not ended well, what
 * is missing, cut or exchanged anywhere may be that session's own work, and is taken for that until everything was looked at once. Sessions are counted, and no clock is asked.
 */
@NullMarked
package app.latent.vault.witness;

import org.jspecify.annotations.NullMarked;
