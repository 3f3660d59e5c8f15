package app.latent.indexer.image;

import app.latent.indexer.container.FileBytes;
import app.latent.indexer.media.PhotoSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The small picture that a camera puts into the EXIF segment of its JPEG files (Exif 2.32, 4.5.4), mostly of 160 x 120 pixels: a first view
 * of a photo at a hundredth of the cost of decoding it. It may be older than the picture, where an editor forgot it.
 */
public final class EmbeddedThumbnail {
    /** The EXIF segment has at most 65,533 bytes, and hardly anything stands before it. */
    private static final int LONGEST_SEARCH = 72 * 1024;

    /** Any larger picture there is no thumbnail. */
    private static final int LARGEST_SIDE = 640;

    /** Some cameras say 160 x 120 of 3:2 pictures with black bars; less than this is rounding. */
    private static final double SAME_SHAPE = 0.01;

    private EmbeddedThumbnail() {}

    /**
     * @param width of the picture as stored, or 0
     * @param height of the picture as stored, or 0
     * @param orientation EXIF's, of the picture
     * @return a JPEG, upright, without the black bars that give it another shape than the picture's; empty where there is none or it is damaged
     * @throws IOException where the source cannot be read
     */
    public static Optional<byte[]> of(PhotoSource source, int width, int height, int orientation) throws IOException {
        byte[] file = new FileBytes(source).bytes(0, Math.min(source.size(), LONGEST_SEARCH));
        try {
            int at = JpegScanner.next(file, 2);
            byte[] jpeg = Arrays.copyOfRange(file, at, JpegScanner.end(file, at));
            return Optional.of(upright(decode(jpeg), width, height, orientation));
        } catch (IOException | RuntimeException e) {
            // Decoders meet damaged files with any exception there is.
            return Optional.empty();
        }
    }

    private static byte[] upright(BufferedImage image, int width, int height, int orientation) throws IOException {
        return ImageIoScaler.jpeg(Orientation.apply(shaped(image, width, height), orientation));
    }

    private static BufferedImage decode(byte[] jpeg) throws IOException {
        ProfileClaims.check(jpeg);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LARGEST_SIDE) {
                    throw new IOException("not a thumbnail");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The middle of it that has the picture's shape. */
    private static BufferedImage shaped(BufferedImage image, int width, int height) {
        double wanted = (double) width / height;
        double had = (double) image.getWidth() / image.getHeight();
        if (width < 1 || height < 1 || Math.abs(had / wanted - 1) < SAME_SHAPE) {
            return image;
        }
        int newWidth = had > wanted ? (int) Math.round(image.getHeight() * wanted) : image.getWidth();
        int newHeight = had > wanted ? image.getHeight() : (int) Math.round(image.getWidth() / wanted);
        int x = (image.getWidth() - newWidth) / 2;
        int y = (image.getHeight() - newHeight) / 2;
        return image.getSubimage(x, y, Math.max(1, newWidth), Math.max(1, newHeight));
    }
}
