/**
 * Copies of photos that are not the file itself: {@link app.latent.indexer.darkroom.Darkroom} prints a photo as a JPEG that every browser draws, and leaves out
 * of a file what it tells beside the picture. {@link app.latent.indexer.darkroom.LocalDarkroom} does it in this process, and is meant for the worker
 * process; the worker package asks that one.
 *
 * <p>A {@link app.latent.indexer.darkroom.StrippedFile} is told as the parts of the file that stay. So the pixels are never touched, and a file of
 * any size costs no memory.
 */
@NullMarked
package app.latent.indexer.darkroom;

import org.jspecify.annotations.NullMarked;
