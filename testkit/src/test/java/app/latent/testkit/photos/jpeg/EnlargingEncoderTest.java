package app.latent.testkit.photos.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out is read by the JDK's decoder, which knows nothing of this encoder. */
final class EnlargingEncoderTest {

    private static final double WITHOUT_GRAIN = 0;

    @ParameterizedTest
    @CsvSource({"2, 400, 300", "4, 400, 300", "8, 400, 304", "4, 401, 299", "4, 16, 16", "4, 17, 33"})
    void anEvenColourStaysWhatItIs(int factor, int width, int height) throws IOException {
        int smallWidth = Math.ceilDiv(width, factor);
        int smallHeight = Math.ceilDiv(height, factor);
        for (int colour : new int[] {0x000000, 0xffffff, 0x808080, 0xc04020, 0x2040c0, 0x30a050}) {
            int[] small = new int[smallWidth * smallHeight];
            Arrays.fill(small, colour);
            byte[] jpeg = new EnlargingEncoder(factor, 0.2f, WITHOUT_GRAIN)
                    .encode(small, smallWidth, smallHeight, width, height, 1);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
            assertEquals(width, image.getWidth());
            assertEquals(height, image.getHeight());
            for (int y = 0; y < height; y += 5) {
                for (int x = 0; x < width; x += 5) {
                    assertNear(colour, image.getRGB(x, y), 5);
                }
            }
        }
    }

    /** A ramp is what interpolation must reproduce exactly, within blocks and from block to block. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void aRampStaysEven(int factor) throws IOException {
        int small = 256 / factor;
        int[] pixels = new int[small * small];
        for (int y = 0; y < small; y++) {
            for (int x = 0; x < small; x++) {
                int grey = 20 + (x + y) * 200 / (2 * small);
                pixels[y * small + x] = grey * 0x010101;
            }
        }
        byte[] jpeg = new EnlargingEncoder(factor, 0.1f, WITHOUT_GRAIN).encode(pixels, small, small, 256, 256, 1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        // The edges are repeated outwards, so the ramp ends there.
        for (int y = 16; y < 240; y++) {
            for (int x = 16; x < 240; x++) {
                double at = (x + y + 1.0) / factor - 1;
                int grey = (int) Math.round(20 + at * 200 / (2 * small));
                assertNear(grey * 0x010101, image.getRGB(x, y), 4);
            }
        }
    }

    @Test
    void detailStandsWhereItStood() throws IOException {
        int[] pixels = new int[64 * 64];
        Arrays.fill(pixels, 0x404040);
        for (int y = 24; y < 32; y++) {
            for (int x = 8; x < 16; x++) {
                pixels[y * 64 + x] = 0xff2020;
            }
        }
        byte[] jpeg = new EnlargingEncoder(4, 0.1f, WITHOUT_GRAIN).encode(pixels, 64, 64, 256, 256, 1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertNear(0xff2020, image.getRGB(4 * 12, 4 * 28), 12);
        assertNear(0x404040, image.getRGB(4 * 28, 4 * 12), 12);
        assertNear(0x404040, image.getRGB(4 * 20, 4 * 28), 12);
        assertNear(0x404040, image.getRGB(4 * 12, 4 * 20), 12);
    }

    @Test
    void grainIsAsStrongAsAskedAndLeavesTheMeanAlone() throws IOException {
        int[] pixels = new int[100 * 100];
        Arrays.fill(pixels, 0x808080);
        byte[] jpeg = new EnlargingEncoder(4, 0.05f, 6).encode(pixels, 100, 100, 400, 400, 1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 160_000; i++) {
            int green = (image.getRGB(i % 400, i / 400) >> 8) & 255;
            sum += green;
            squares += (double) green * green;
        }
        double mean = sum / 160_000;
        assertEquals(128, mean, 1);
        assertEquals(6, Math.sqrt(squares / 160_000 - mean * mean), 0.6);
    }

    @Test
    void theSeedDecidesTheBytes() {
        int[] pixels = new int[32 * 32];
        var encoder = new EnlargingEncoder(4, 0.15f, 4);
        byte[] one = encoder.encode(pixels, 32, 32, 128, 128, 1);
        assertArrayEquals(one, encoder.encode(pixels, 32, 32, 128, 128, 1));
        assertTrue(!Arrays.equals(one, encoder.encode(pixels, 32, 32, 128, 128, 2)));
    }

    private static void assertNear(int expected, int actual, int slack) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertEquals((expected >> shift) & 255, (actual >> shift) & 255, slack, () -> Integer.toHexString(actual));
        }
    }
}
