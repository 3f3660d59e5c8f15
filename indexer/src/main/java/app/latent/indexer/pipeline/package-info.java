/**
 * From the file system to the catalogue: {@link app.latent.indexer.pipeline.LibraryFolder} knows which files are photos,
 * {@link app.latent.indexer.pipeline.WorkQueue} which of them wait, {@link app.latent.indexer.pipeline.Indexing} looks at
 * one after the other and writes what it finds, {@link app.latent.indexer.pipeline.CacheFolder} is where it writes to.
 *
 * <p>A sidecar or Google's JSON is no photo: {@link app.latent.indexer.pipeline.Neighbours} knows which photos it is beside,
 * {@link app.latent.indexer.pipeline.CompanionFiles} reads it with its photo. A photo of which only that has changed is
 * described anew and not decoded again.
 *
 * <p>A scan compares what the file system says with what is known, a folder at a time, and only folders that do not look as they did when all of their photos
 * were known: {@link app.latent.indexer.pipeline.FolderGlances} tells that, where the library can.
 *
 * <p>Where many photos wait, each is first glanced at, which tells all but what its pixels tell, and is written as not settled: a scan
 * finds it changed until it has been looked at.
 *
 * <p>Events only name paths. What is true of a path is always asked of the file system, at the moment it is written down,
 * so that late, doubled and missing events do no harm that the next look does not mend.
 */
@NullMarked
package app.latent.indexer.pipeline;

import org.jspecify.annotations.NullMarked;
