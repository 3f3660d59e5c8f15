package app.latent.indexer.image;

import app.latent.indexer.ImageScaler;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Thumbnails by ImageIO (JDK and TwelveMonkeys: JPEG, PNG, GIF, BMP, TIFF, WebP), {@link PhotoshopPicture} and Thumbnailator. */
public final class ImageIoScaler implements ImageScaler {
    private static final double QUALITY = 0.8;

    /** The decoder leaves pixels out down to this many times the wanted size; more would show as jagged edges. */
    private static final int OVERSAMPLING = 2;

    public ImageIoScaler() {
        // Else ImageIO puts what it reads into temporary files: cleartext on disk.
        ImageIO.setUseCache(false);
    }

    @Override
    public Scaled scale(byte[] encoded, List<Integer> longerSides) throws IOException {
        ProfileClaims.check(encoded);
        try {
            return PhotoshopPicture.is(encoded) ? flattened(encoded, longerSides) : decoded(encoded, longerSides);
        } catch (RuntimeException | StackOverflowError e) {
            // Decoders meet damaged files with any exception there is.
            throw new IOException("the picture is damaged: " + e.getClass().getSimpleName(), e);
        }
    }

    private static Scaled flattened(byte[] encoded, List<Integer> longerSides) throws IOException {
        PhotoshopPicture picture = PhotoshopPicture.open(encoded);
        BufferedImage stored = picture.read(step(picture.width(), picture.height(), longerSides.getFirst()));
        return scale(stored, picture.width(), picture.height(), Orientation.of(encoded), longerSides);
    }

    private static Scaled decoded(byte[] encoded, List<Integer> longerSides) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no decoder for this format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return scale(reader, Orientation.of(encoded), longerSides);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Scaled scale(ImageReader reader, int orientation, List<Integer> longerSides) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        ImageLimits.check(width, height);
        BufferedImage stored = opaqueSrgb(readSubsampled(reader, width, height, longerSides.getFirst()));
        return scale(stored, width, height, orientation, longerSides);
    }

    /**
     * @param stored as the file has it, perhaps with pixels left out
     * @param width that it has there
     * @param height that it has there
     */
    private static Scaled scale(BufferedImage stored, int width, int height, int orientation, List<Integer> longerSides)
            throws IOException {
        List<byte[]> jpegs = new ArrayList<>();
        BufferedImage current = stored;
        for (int side : longerSides) {
            current = fit(current, Math.min(side, Math.max(width, height)));
            jpegs.add(jpeg(Orientation.apply(current, orientation)));
        }
        boolean turned = Orientation.isTurned(orientation);
        return new Scaled(turned ? height : width, turned ? width : height, jpegs);
    }

    private static BufferedImage readSubsampled(ImageReader reader, int width, int height, int side)
            throws IOException {
        int step = step(width, height, side);
        checkMemory(reader, width, height, step);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static int step(int width, int height, int side) {
        return Math.max(1, Math.max(width, height) / (side * OVERSAMPLING));
    }

    /** A file may claim any number of samples to a pixel, and tiles that are wider than the picture, of which a row is kept. */
    private static void checkMemory(ImageReader reader, int width, int height, int step) throws IOException {
        SampleModel pixel = reader.getImageTypes(0).next().getSampleModel();
        long size = (long) pixel.getNumDataElements() * DataBuffer.getDataTypeSize(pixel.getDataType()) / Byte.SIZE;
        long kept = (long) Math.ceilDiv(width, step) * Math.ceilDiv(height, step);
        long bytes = size * Math.max(kept, reader.getTileWidth(0));
        if (bytes > ImageLimits.MAX_PIXEL_BYTES) {
            throw new IOException(
                    "a picture of " + width + " x " + height + " pixels in " + bytes + " bytes is not accepted");
        }
    }

    /** Java 2D converts the colour profile when it draws. Transparent parts become white. */
    private static BufferedImage opaqueSrgb(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    private static BufferedImage fit(BufferedImage image, int side) throws IOException {
        if (Math.max(image.getWidth(), image.getHeight()) <= side) {
            return image;
        }
        return Thumbnails.of(image).size(side, side).asBufferedImage();
    }

    /** As thumbnails are encoded. */
    public static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(bytes);
        return bytes.toByteArray();
    }
}
