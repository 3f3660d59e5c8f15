package app.latent.indexer;

import java.io.IOException;
import java.util.List;

/**
 * Makes thumbnails of one encoded picture. An implementation applies the EXIF orientation and converts to sRGB.
 * It is called in the worker process only, as decoders are the part that a hostile picture attacks.
 */
public interface ImageScaler {

    /**
     * @param encoded a whole picture file
     * @param longerSides wanted sizes in pixels, largest first; a picture is never enlarged
     * @return the upright size of the picture, and one JPEG for each wanted size, in the same order
     * @throws IOException where the picture cannot be decoded, or is larger than the scaler accepts
     */
    Scaled scale(byte[] encoded, List<Integer> longerSides) throws IOException;

    /** @param width pixels, upright */
    record Scaled(int width, int height, List<byte[]> jpegs) {}
}
