package app.latent.indexer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedThumbnailTest {
    private static final int UPRIGHT = 1;

    /** Red left of the middle and blue right of it, between black bars. */
    private static byte[] thumbnail(int width, int height, int bar) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, bar, width / 2, height - 2 * bar);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, bar, width / 2, height - 2 * bar);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** A JPEG of which all but the EXIF segment with the second directory (Exif 2.32, 4.5.4) is missing. */
    private static byte[] photo(byte[] thumbnail) {
        int firstDirectory = 8;
        int secondDirectory = firstDirectory + 2 + 4;
        int data = secondDirectory + 2 + 2 * 12 + 4;
        byte[] exif = Made.join(
                Made.ascii("Exif\0\0MM\0*"),
                Made.u32(firstDirectory),
                Made.u16(0),
                Made.u32(secondDirectory),
                Made.u16(2),
                Made.u16(0x0201, 4),
                Made.u32(1, data),
                Made.u16(0x0202, 4),
                Made.u32(1, thumbnail.length),
                Made.u32(0),
                thumbnail);
        return Made.join(Made.u8(0xFF, 0xD8, 0xFF, 0xE1), Made.u16(exif.length + 2), exif, Made.u8(0xFF, 0xDA));
    }

    private static Optional<byte[]> found(byte[] photo, int width, int height, int orientation) throws IOException {
        return EmbeddedThumbnail.of(MemorySource.of("a.jpg", photo), width, height, orientation);
    }

    private static BufferedImage read(Optional<byte[]> jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg.orElseThrow()));
    }

    /** That an image has this size, is red at one point and blue at the other. */
    private static void assertLooks(BufferedImage image, int width, int height, Point red, Point blue) {
        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
        assertTrue(new Color(image.getRGB(red.x, red.y)).getRed() > 200);
        assertTrue(new Color(image.getRGB(blue.x, blue.y)).getBlue() > 200);
    }

    @Test
    void theThumbnailOfTheCameraIsFound() throws IOException {
        BufferedImage seen = read(found(photo(thumbnail(160, 120, 0)), 4000, 3000, UPRIGHT));
        assertLooks(seen, 160, 120, new Point(40, 60), new Point(120, 60));
    }

    @Test
    void theBlackBarsThatFillItsShapeAreCutOff() throws IOException {
        BufferedImage seen = read(found(photo(thumbnail(160, 120, 7)), 6000, 4000, UPRIGHT));
        assertLooks(seen, 160, 107, new Point(40, 2), new Point(120, 104));
    }

    @Test
    void itIsTurnedLikeThePhoto() throws IOException {
        BufferedImage seen = read(found(photo(thumbnail(160, 120, 0)), 4000, 3000, 6));
        assertLooks(seen, 120, 160, new Point(60, 40), new Point(60, 120));
    }

    @Test
    void aPhotoOfUnknownSizeShowsAllOfIt() throws IOException {
        assertEquals(
                120, read(found(photo(thumbnail(160, 120, 7)), 0, 0, UPRIGHT)).getHeight());
    }

    @Test
    void aLargePictureInThePlaceOfTheThumbnailIsNone() throws IOException {
        assertTrue(found(photo(thumbnail(1600, 16, 0)), 1600, 16, UPRIGHT).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 20, 60, 300})
    void wherePartOfItIsMissingThereIsNone(int kept) throws IOException {
        byte[] whole = photo(thumbnail(160, 120, 0));
        assertTrue(found(Arrays.copyOf(whole, kept), 4000, 3000, UPRIGHT).isEmpty());
    }

    @Test
    void aPhotoWithoutOneHasNone() throws IOException {
        assertTrue(found(thumbnail(300, 200, 0), 300, 200, UPRIGHT).isEmpty());
    }
}
