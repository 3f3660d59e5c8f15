/**
 * One picture of a video, by ffmpeg where it is installed ({@link app.latent.indexer.poster.PosterFrame}). ffmpeg gets the
 * video through its standard input and has no file, name or network to ask; a QuickTime file whose tables are at its end is
 * put in order on the way ({@link app.latent.indexer.poster.StreamedMovie}). Meant for the worker process.
 */
@NullMarked
package app.latent.indexer.poster;

import org.jspecify.annotations.NullMarked;
