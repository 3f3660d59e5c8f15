/**
 * Looking at pictures in another process, as their decoders are what a hostile picture attacks. The child holds no key and
 * opens no file: it asks the parent for ranges of the one file that it is to look at, and answers with an analysis that
 * the parent checks before it believes it. A child that crashes, hangs, talks nonsense or has no memory left is ended, and
 * the next photo gets a new child; so does its own photo, to be glanced at only. Where that ends the child too, the photo is indexed by
 * name.
 *
 * <h2>Protocol</h2>
 *
 * Frames on the child's standard input and output: one byte kind, four bytes length (big endian), payload.
 *
 * <pre>
 * kind  from    payload
 *  1    child   READY: empty, once after its start
 *  2    parent  ANALYZE: 8 bytes size of the file, one byte how it is to be shown (EXIF orientation, 0 for its own), then its name in UTF-8
 *  3    child   READ: 8 bytes position, 4 bytes length (1 to 1,048,576)
 *  4    parent  DATA: the bytes; empty at the end of the file
 *  5    parent  FAILED: the file cannot be read; empty
 *  6    child   RESULT: see {@link app.latent.indexer.analysis.AnalysisCodec}
 *  7    child   ABORTED: the answer to FAILED; empty
 *  8    parent  GLANCE: as ANALYZE, for what can be told without decoding
 *  9    parent  PRINT: as ANALYZE, for a JPEG of the whole picture: the RESULT, or nothing where there is none
 * 10    parent  STRIP: as ANALYZE, for the file without what it tells: see {@link app.latent.indexer.darkroom.StrippedCodec}, or nothing
 * 11    parent  STAMP: as ANALYZE, of a thumbnail and the mark for it: see {@link app.latent.indexer.watermark.StampCodec}; a JPEG, or nothing
 * </pre>
 *
 * The child ends when its input does.
 */
@NullMarked
package app.latent.indexer.worker;

import org.jspecify.annotations.NullMarked;
