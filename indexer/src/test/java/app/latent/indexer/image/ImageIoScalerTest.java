package app.latent.indexer.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.ImageScaler;
import app.latent.indexer.container.Allocated;
import app.latent.indexer.container.Made;
import app.latent.indexer.container.MadeTiff;
import app.latent.testkit.photos.PhotoshopFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageIoScalerTest {
    private static final List<Integer> SIZES = List.of(1440, 256);
    private final ImageIoScaler scaler = new ImageIoScaler();

    /** Red at the top left, green at the top right, blue at the bottom left, white at the bottom right. */
    private static byte[] corners(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Color top = x < width / 2 ? Color.RED : Color.GREEN;
                Color bottom = x < width / 2 ? Color.BLUE : Color.WHITE;
                image.setRGB(x, y, (y < height / 2 ? top : bottom).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static String colour(BufferedImage image, double x, double y) {
        Color c = new Color(image.getRGB((int) (image.getWidth() * x), (int) (image.getHeight() * y)));
        return (c.getRed() > 127 ? "R" : "") + (c.getGreen() > 127 ? "G" : "") + (c.getBlue() > 127 ? "B" : "");
    }

    @ParameterizedTest
    @CsvSource({"3, 8, false", "3, 8, true", "3, 16, false", "3, 16, true", "4, 8, true"})
    void aPhotoshopFileIsShownAsItWasFlattened(int inks, int depth, boolean packed) throws IOException {
        byte[] psd = PhotoshopFile.of(read(corners(600, 400, "png")), inks, depth, packed);
        ImageScaler.Scaled scaled = scaler.scale(psd, List.of(300));
        assertEquals(600, scaled.width());
        BufferedImage shown = read(scaled.jpegs().getFirst());
        assertEquals(300, shown.getWidth());
        assertEquals("R", colour(shown, 0.25, 0.25));
        assertEquals("G", colour(shown, 0.75, 0.25));
        assertEquals("B", colour(shown, 0.25, 0.75));
    }

    @Test
    void aPhotoshopFileThatOnlyClaimsToBeLargeCostsNothing() {
        assertThrows(IOException.class, () -> scaler.scale(PhotoshopFile.claiming(29_000, 29_000), SIZES));
        assertThrows(IOException.class, () -> scaler.scale(PhotoshopFile.claiming(300, 200), SIZES));
        assertThrows(IOException.class, () -> scaler.scale(PhotoshopFile.claiming(-1, 200), SIZES));
    }

    /** What stands where after the orientation was applied, by the table of EXIF 2.32, 4.6.4 A. */
    @ParameterizedTest
    @CsvSource({
        "1, R G B RGB", "2, G R RGB B", "3, RGB B G R", "4, B RGB R G",
        "5, R B G RGB", "6, B R RGB G", "7, RGB G B R", "8, G RGB R B"
    })
    void appliesEachOrientation(int orientation, String corners) throws IOException {
        byte[] stamped = Orientation.stamp(corners(400, 200, "jpeg"), orientation);
        ImageScaler.Scaled scaled = scaler.scale(stamped, SIZES);
        boolean turned = orientation >= 5;
        assertEquals(turned ? 200 : 400, scaled.width());
        assertEquals(turned ? 400 : 200, scaled.height());
        for (byte[] jpeg : scaled.jpegs()) {
            BufferedImage image = read(jpeg);
            String found = String.join(
                    " ",
                    colour(image, 0.25, 0.25),
                    colour(image, 0.75, 0.25),
                    colour(image, 0.25, 0.75),
                    colour(image, 0.75, 0.75));
            assertEquals(corners, found);
        }
    }

    @Test
    void makesEachSizeAndNeverEnlarges() throws IOException {
        List<byte[]> large = scaler.scale(corners(3000, 1500, "jpeg"), SIZES).jpegs();
        assertEquals(1440, read(large.get(0)).getWidth());
        assertEquals(720, read(large.get(0)).getHeight());
        assertEquals(256, read(large.get(1)).getWidth());
        assertEquals(
                100,
                read(scaler.scale(corners(100, 50, "png"), SIZES).jpegs().get(0))
                        .getWidth());
    }

    @Test
    void showsTransparencyAsWhite() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", png);
        BufferedImage image =
                read(scaler.scale(png.toByteArray(), SIZES).jpegs().getFirst());
        assertEquals(Color.WHITE.getRGB(), image.getRGB(10, 10));
    }

    @Test
    void refusesExtremeShapes() throws IOException {
        byte[] line = corners(2002, 2, "png");
        assertThrows(IOException.class, () -> scaler.scale(line, SIZES));
    }

    @Test
    void saysThatAFileIsNoPicture() {
        assertThrows(IOException.class, () -> scaler.scale(new byte[] {1, 2, 3}, SIZES));
    }

    @Test
    void theSecondScalerIsAskedAndTheFirstOnesReasonIsGiven() throws IOException {
        IOException reason = new IOException("first");
        ImageScaler broken = (encoded, sizes) -> {
            throw reason;
        };
        byte[] picture = corners(20, 20, "bmp");
        assertEquals(
                20, new FallbackScaler(broken, scaler).scale(picture, SIZES).width());
        FallbackScaler both = new FallbackScaler(broken, scaler);
        assertSame(reason, assertThrows(IOException.class, () -> both.scale(new byte[5], SIZES)));
    }

    /** A worker that runs out of memory ends, and the photo's metadata is lost with it. */
    @Test
    void whatAFileClaimsBesideItsPixelsTakesNoMemory() throws IOException {
        byte[] png = corners(40, 20, "png");
        ByteBuffer text =
                ByteBuffer.allocate(100).putInt(1_500_000_000).put("tEXt".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream claiming = new ByteArrayOutputStream();
        int end = png.length - 12;
        claiming.write(png, 0, end);
        claiming.writeBytes(text.array());
        ImageScaler.Scaled scaled = Allocated.within(64 << 20, () -> scaler.scale(claiming.toByteArray(), SIZES));
        assertEquals(40, scaled.width());
    }

    /** 418 MB of numbers in the thumbnail, or 288 MB in a row of one tile, from a few bytes. */
    @ParameterizedTest
    @CsvSource({"65407, 40, 418604800", "1100, 65535, 288354000"})
    void pixelsOfManySamplesTakeNoMemory(int samples, int tileWidth, long claimed) throws IOException {
        assertRefused(
                "a picture of 40 x 40 pixels in " + claimed + " bytes is not accepted", floats(40, samples, tileWidth));
    }

    @Test
    void pixelsOfSomeSamplesAreRead() throws IOException {
        assertEquals(40, scaler.scale(floats(40, 3, 40), SIZES).width());
    }

    /** A black TIFF with 3 of the samples of each pixel. */
    private static byte[] floats(int side, int samples, int tileWidth) {
        int pixels = side * side * 3 * Float.BYTES;
        return new MadeTiff()
                .number(0x0100, side)
                .number(0x0101, side)
                .number(0x0102, 32)
                .number(0x0103, 1)
                .number(0x0106, 2)
                .place(0x0111, new byte[pixels])
                .number(0x0115, samples)
                .number(0x0116, side)
                .number(0x0117, pixels)
                .number(0x0142, tileWidth)
                .number(0x0153, 3)
                .file("II*\0");
    }

    /** The profile's first number is its length (ICC.1:2022, 7.2.2). */
    @Test
    void colourProfilesThatClaimToBeLongTakeNoMemory() throws IOException {
        byte[] profile = new byte[200];
        ByteBuffer.wrap(profile).putInt(300_000_000).put(36, "acsp".getBytes(StandardCharsets.US_ASCII));
        String refusal = "the picture is damaged: a colour profile of 300000000 bytes";
        byte[] size = Made.u8(0x20, 0, 0, 0, 39, 0, 0, 19, 0, 0);
        byte[] webp = Made.chunk("RIFF", Made.ascii("WEBP"), Made.chunk("VP8X", size), Made.chunk("ICCP", profile));
        assertRefused(refusal, webp);
        byte[] jpeg = corners(40, 20, "jpeg");
        byte[] segment = Made.join(Made.ascii("ICC_PROFILE\0"), Made.u8(1, 1), profile);
        assertRefused(
                refusal,
                Made.join(
                        Arrays.copyOf(jpeg, 2),
                        Made.u16(0xFFE2, segment.length + 2),
                        segment,
                        Arrays.copyOfRange(jpeg, 2, jpeg.length)));
    }

    private void assertRefused(String reason, byte[] picture) throws IOException {
        IOException refused =
                Allocated.within(64 << 20, () -> assertThrows(IOException.class, () -> scaler.scale(picture, SIZES)));
        assertEquals(reason, refused.getMessage());
    }

    @Test
    void stampingLeavesAPictureAloneThatSaysItsOrientation() throws IOException {
        byte[] stamped = Orientation.stamp(corners(20, 20, "jpeg"), 6);
        assertArrayEquals(stamped, Orientation.stamp(stamped, 8));
    }
}
