/**
 * The unlocked vault as a file system of {@code java.nio.file}: a thin translation to {@code tree} (names) and {@code content} (bytes), which tells what was
 * changed.
 *
 * <p>{@link app.latent.vault.nio.VaultFileSystem} puts the engine's parts together and is all that others see. Three things are done here and nowhere below:
 *
 * <ul>
 *   <li><b>Links.</b> {@code Links} follows symbolic links inside the vault; the tree below takes every path literally. A link is looked for only where the
 *       short way fails.
 *   <li><b>Events.</b> A file's change is published when its last writer has closed it, once, with the path that the file has then. {@code Changes} keeps
 *       changes apart whose paths lie on one line, from the change underneath to the event, so whoever follows the events knows the tree.
 *   <li><b>Words.</b> Exceptions name cleartext paths only, and say what the operating system would.
 * </ul>
 *
 * <p>A {@code Path} of this file system works with all of {@link java.nio.file.Files}. Not offered: watch services (the events take their place), mapped
 * memory, {@code DELETE_ON_CLOSE}, {@code toFile()}. A directory may be opened for reading, so that {@code force} makes its names durable. File locks hold
 * between the channels of this process.
 */
@NullMarked
package app.latent.vault.nio;

import org.jspecify.annotations.NullMarked;
