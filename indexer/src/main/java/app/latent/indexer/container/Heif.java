package app.latent.indexer.container;

import java.util.List;

/**
 * What a HEIF or AVIF file holds beside its pixels.
 *
 * @param width pixels of the primary item before it is turned, or 0
 * @param orientation as in EXIF, what the file's own properties say has to be done; EXIF's orientation only repeats it
 * @param exif TIFF structures
 * @param xmp packets
 * @param icc colour profiles of the primary item
 */
public record Heif(int width, int height, int orientation, List<byte[]> exif, List<byte[]> xmp, List<byte[]> icc) {
    static final Heif NOTHING = new Heif(0, 0, 1, List.of(), List.of(), List.of());
}
