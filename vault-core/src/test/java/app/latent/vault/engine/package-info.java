/**
 * The engine as a whole on a store that fails: random work, a fault, a crash, and what must hold afterwards whatever happened.
 *
 * <h2>Invariants</h2>
 *
 * <ol>
 *   <li>Unlocking after a crash succeeds, and every directory can be listed.
 *   <li>A file or directory that a sync acknowledged is there after a power cut, at a path that it had since; after the end of the process alone, so is
 *       whatever was acknowledged at all.
 *   <li>Its content is whole: each chunk is one that it had at the last sync (or, after the end of the process, at the last close) or since. It is never an
 *       error.
 *   <li>Whatever modes were set, an ordinary user's engine is never kept from any of this by them; each mode is one that was set since the last sync (or, after the
 *       end of the process, the last), or half of one whose setting failed.
 *   <li>Where there is no place for the notes, such a mode refuses the engine what it refuses the user: that is a call that fails, and what may not be mended after a
 *       crash is mended once it may.
 *   <li>Nothing is there that never was: no path, no content; nor what was made aside, once its directory was listed.
 *   <li>A call that fails is a call that changed all or nothing, or, for writing, chunks of what it was to write.
 *   <li>After a call that failed the others go on, and what they are told is so.
 * </ol>
 */
@NullMarked
package app.latent.vault.engine;

import org.jspecify.annotations.NullMarked;
