package app.latent.indexer.container;

/**
 * @param width pixels as stored; 0 where unknown
 * @param orientation as in EXIF
 */
public record PictureSize(int width, int height, int orientation) {
    static PictureSize upright(int width, int height) {
        return new PictureSize(width, height, 1);
    }
}
