package app.latent.indexer.look;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture in sRGB.
 *
 * @param red 0 to 255; so are the others
 */
record Pixels(Plane red, Plane green, Plane blue) {
    private static final int MIDDLE = 128;

    /** @throws IOException where this is no JPEG as thumbnails are: grey, or YCbCr */
    static Pixels decode(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(input, true, true);
            // As stored, in YCbCr: the conversion that Java 2D would make takes longer than the decoding.
            return of(reader.readRaster(0, null));
        } finally {
            reader.dispose();
        }
    }

    /** By the equations of JFIF 1.02. */
    private static Pixels of(Raster raster) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        double[] y = band(raster, 0);
        if (raster.getNumBands() < 3) {
            Plane grey = Plane.of(width, height, i -> y[i]);
            return new Pixels(grey, grey, grey);
        }
        double[] cb = band(raster, 1);
        double[] cr = band(raster, 2);
        return new Pixels(
                Plane.of(width, height, i -> value(y[i] + 1.402 * (cr[i] - MIDDLE))),
                Plane.of(width, height, i -> value(y[i] - 0.344136 * (cb[i] - MIDDLE) - 0.714136 * (cr[i] - MIDDLE))),
                Plane.of(width, height, i -> value(y[i] + 1.772 * (cb[i] - MIDDLE))));
    }

    private static double[] band(Raster raster, int band) {
        return raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), band, (double[]) null);
    }

    private static double value(double computed) {
        return Math.clamp(computed, 0, 255);
    }

    int width() {
        return red.width();
    }

    int height() {
        return red.height();
    }

    int count() {
        return red.count();
    }

    /** The same picture within a square of that many pixels; a smaller one as it is. */
    Pixels within(int side) {
        int longer = Math.max(width(), height());
        if (longer <= side) {
            return this;
        }
        int newWidth = Math.max(1, width() * side / longer);
        int newHeight = Math.max(1, height() * side / longer);
        return new Pixels(
                red.scaled(newWidth, newHeight), green.scaled(newWidth, newHeight), blue.scaled(newWidth, newHeight));
    }

    OkLab colour(int pixel) {
        return OkLab.of(red.at(pixel), green.at(pixel), blue.at(pixel));
    }

    /** Brightness as the eye weighs the colours (ITU-R BT.601), 0 to 255. */
    Plane luma() {
        return Plane.of(width(), height(), i -> 0.299 * red.at(i) + 0.587 * green.at(i) + 0.114 * blue.at(i));
    }
}
