package app.latent.indexer.pipeline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small JPEGs that all look different, with a caption in EXIF. */
final class TestPhotos {
    private TestPhotos() {}

    static byte[] jpeg(int seed, String caption) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return withCaption(bytes.toByteArray(), caption.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] withCaption(byte[] jpeg, byte[] caption) {
        int tiffHeader = 8;
        int ifd = 2 + 12 + 4;
        int length = 2 + 6 + tiffHeader + ifd + caption.length + 1;
        return ByteBuffer.allocate(jpeg.length + 2 + length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(tiffHeader)
                .putShort((short) 1)
                .putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(caption.length + 1)
                .putInt(tiffHeader + ifd)
                .putInt(0)
                .put(caption)
                .put((byte) 0)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
