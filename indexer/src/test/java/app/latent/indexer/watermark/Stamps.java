package app.latent.indexer.watermark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Makes marks and stamps. */
final class Stamps {
    private Stamps() {}

    static BufferedImage plain(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) throws IOException {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** White, twice as wide as high. */
    static Stamp stamp(Position position, boolean repeat, int opacity, int width, int from) throws IOException {
        return new Stamp(position, repeat, opacity, width, from, png(plain(40, 20, Color.WHITE)));
    }
}
