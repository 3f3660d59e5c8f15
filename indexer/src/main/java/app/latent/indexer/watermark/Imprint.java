package app.latent.indexer.watermark;

import app.latent.indexer.image.ImageIoScaler;
import java.awt.AlphaComposite;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Draws stamps. It decodes the mark and the photo: for the worker process alone. */
public final class Imprint {
    /** Of the photo: more than any thumbnail has. */
    private static final int LONGEST_SIDE = 4000;

    private Imprint() {}

    /**
     * @param jpeg upright, in sRGB; empty to see whether the mark can be drawn at all
     * @return a JPEG with the stamp on it; the same bytes where the photo is smaller than those that are marked
     * @throws IOException where the photo or the mark cannot be decoded, or is too large
     */
    public static byte[] on(byte[] jpeg, Stamp stamp) throws IOException {
        try {
            BufferedImage photo = jpeg.length == 0 ? onePixel() : decode(jpeg, "jpeg", LONGEST_SIDE);
            BufferedImage mark = decode(stamp.png(), "png", Stamp.LONGEST_SIDE);
            if (jpeg.length > 0 && Math.max(photo.getWidth(), photo.getHeight()) < stamp.from()) {
                return jpeg;
            }
            return ImageIoScaler.jpeg(drawn(photo, mark, stamp));
        } catch (RuntimeException e) {
            // Decoders meet damaged files with any exception there is.
            throw new IOException("a picture is damaged: " + e.getClass().getSimpleName(), e);
        }
    }

    private static BufferedImage onePixel() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    }

    /** @return another picture, of the photo's size */
    static BufferedImage drawn(BufferedImage photo, BufferedImage mark, Stamp stamp) throws IOException {
        BufferedImage drawn = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        List<Rectangle> places = Placement.of(stamp, sizeOf(photo), sizeOf(mark));
        BufferedImage scaled = scaled(mark, places.getFirst().getSize());
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.drawImage(photo, 0, 0, null);
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, stamp.opacity() / 100f));
            for (Rectangle place : places) {
                graphics.drawImage(scaled, place.x, place.y, null);
            }
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static Dimension sizeOf(BufferedImage image) {
        return new Dimension(image.getWidth(), image.getHeight());
    }

    private static BufferedImage scaled(BufferedImage mark, Dimension size) throws IOException {
        return Thumbnails.of(mark)
                .forceSize(size.width, size.height)
                .imageType(BufferedImage.TYPE_INT_ARGB)
                .asBufferedImage();
    }

    private static BufferedImage decode(byte[] encoded, String format, int longestSide) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
            reader.setInput(input, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > longestSide) {
                throw new IOException("a picture of more than " + longestSide + " pixels is not accepted");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }
}
