/**
 * What is known of a photo, fact by fact, with whose word it is.
 *
 * <pre>
 *  PhotoSource + MediaType
 *        |
 *     Formats            which reader opens which format
 *        |  metadata-extractor: JPEG, TIFF and the RAW formats that are TIFF, RAF
 *        |  package container:  HEIF, AVIF, JPEG XL, JPEG 2000, CR3, CRW, MRW, X3F, PNG, WebP, PSD, GIF, BMP, SVG, BigTIFF, MP4, MOV, Matroska, AVI
 *        v
 *     Findings           directories of tags, XMP packets, and what the format itself says
 *        |  the one door of blocks, wherever they lie: EXIF, GPS (BoundedTiff)  JPEG (JpegBlocks, JpegXmp)  IPTC  XMP  ICC  Photoshop's resources
 *        |  all of a file together within one Allowance
 *        |
 *        |  one small class a source: ExifFacts  GpsFacts  IptcFacts  XmpFacts (XmpPeople)  MakerNotes  TextFacts
 *        |                            MovieFacts  PictureFacts  ColourProfiles  MotionPhotos  NamedTimes  CiffFacts  X3fFacts
 *        v
 *     Claims             Fact -> Origin -> value: everybody's word, each within the fact's limits
 *        |  settle()     the one place that chooses, by the precedence that each Fact states
 *        v
 *     Metadata           Fact -> Claim(value, Origin); with(other) merges a sidecar's or Google's in by the same table
 *        |
 *        +-- CaptureTime the best of the times, its zone, and where both are from
 *        +-- CameraNames maker and model as people write them
 * </pre>
 *
 * {@link app.latent.indexer.metadata.MetadataReader} is the entrance for photos and videos, {@link
 * app.latent.indexer.metadata.SidecarReader} and {@link app.latent.indexer.metadata.TakeoutReader} those for the files
 * beside them. What is damaged or out of range counts as not there, and takes nothing else with it. A fact is added by one
 * line in {@link app.latent.indexer.metadata.Fact} and one in the class of each source that tells it. docs/metadata.md says
 * what is read of what, and where an independent reader sees it otherwise.
 */
@NullMarked
package app.latent.indexer.metadata;

import org.jspecify.annotations.NullMarked;
