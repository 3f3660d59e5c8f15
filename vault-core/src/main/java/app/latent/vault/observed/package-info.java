/**
 * A thin file system over another one, through which every writer of this process goes, and which tells what they did.
 *
 * <p>{@link app.latent.vault.observed.ObservedFileSystem} stands on any folder of any {@code java.nio.file} file system
 * and makes it the root of its own. It stores nothing; it adds three things:
 *
 * <ul>
 *   <li><b>Events.</b> A file's change is published when its last writer has closed it, once, with the path that the
 *       file has then; see {@code OpenFiles} for the rule and its locks.
 *   <li><b>One algebra of paths.</b> {@code /}-separated, lexically normalised before use, so that no path leads out of
 *       the root, whatever stands underneath.
 *   <li><b>Guards</b> for what the file system underneath gets wrong: see {@code Gate}, {@code Mover} and {@code SpaceGuard}.
 * </ul>
 *
 * <p>Known gap, as long as cryptofs is underneath: writers that replace files by directories and back, at one path and
 * at the same time, can make it wait for ever (its cache of directories keeps a read that failed).
 *
 * <p>A {@code Path} of this file system works with all of {@link java.nio.file.Files}. Not offered: watch services (the
 * events take their place), mapped memory, {@code DELETE_ON_CLOSE}, {@code toFile()}.
 */
@NullMarked
package app.latent.vault.observed;

import org.jspecify.annotations.NullMarked;
