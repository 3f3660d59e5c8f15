package app.latent.ffi.vips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VipsThumbnailerTest {
    private static final List<Integer> SIZES = List.of(1440, 256);
    private static Optional<VipsThumbnailer> opened = Optional.empty();

    @BeforeAll
    static void load() {
        opened = VipsThumbnailer.open(200_000_000, 1000);
        assumeTrue(opened.isPresent(), "libvips 8.13 or later is not installed");
    }

    private static VipsThumbnailer vips() {
        return opened.orElseThrow();
    }

    @Test
    void makesEachSizeWithItsLongerSideAsWanted() throws IOException {
        VipsThumbnailer.Thumbnails made = vips().thumbnails(jpeg(3000, 2000), SIZES);
        assertEquals(3000, made.width());
        assertEquals(2000, made.height());
        assertSize(1440, 960, made.jpegs().get(0));
        assertSize(256, 171, made.jpegs().get(1));
    }

    @Test
    void neverEnlarges() throws IOException {
        VipsThumbnailer.Thumbnails made = vips().thumbnails(jpeg(300, 100), SIZES);
        assertSize(300, 100, made.jpegs().get(0));
        assertSize(256, 85, made.jpegs().get(1));
    }

    @Test
    void appliesTheOrientation() throws IOException {
        byte[] turned = withOrientation(jpeg(400, 200), 6);
        VipsThumbnailer.Thumbnails made = vips().thumbnails(turned, SIZES);
        assertEquals(200, made.width());
        assertEquals(400, made.height());
        BufferedImage image = assertSize(200, 400, made.jpegs().get(0));
        // The left half of the stored picture is red: a quarter turn to the right puts it on top.
        assertTrue(new Color(image.getRGB(100, 50)).getRed() > 200);
        assertTrue(new Color(image.getRGB(100, 350)).getBlue() > 200);
    }

    @Test
    void showsTransparencyAsWhite() throws IOException {
        BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        VipsThumbnailer.Thumbnails made = vips().thumbnails(encode(clear, "png"), SIZES);
        assertEquals(
                Color.WHITE.getRGB(), assertSize(50, 50, made.jpegs().get(0)).getRGB(25, 25));
    }

    @Test
    void convertsColoursOfAProfileAndLeavesOthersAsTheyAre() throws IOException {
        BufferedImage picture = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(128, 128, 128));
        graphics.fillRect(0, 0, 50, 50);
        graphics.dispose();
        byte[] png = encode(picture, "png");
        byte[] linear = withProfile(png, ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB));
        // Half the light is 188 of 255 in sRGB (IEC 61966-2-1).
        assertEquals(128, brightness(vips().thumbnails(png, SIZES)), 2);
        assertEquals(188, brightness(vips().thumbnails(linear, SIZES)), 4);
    }

    private static int brightness(VipsThumbnailer.Thumbnails made) throws IOException {
        BufferedImage image = assertSize(50, 50, made.jpegs().getLast());
        return new Color(image.getRGB(25, 25)).getGreen();
    }

    /** The chunk iCCP behind IHDR (PNG, 11.3.2.3). */
    private static byte[] withProfile(byte[] png, ICC_Profile profile) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes("iCCPlinear\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(chunk)) {
            deflated.write(profile.getData());
        }
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        int behindHeader = 8 + 4 + 4 + 13 + 4;
        return ByteBuffer.allocate(png.length + chunk.size() + 8)
                .put(png, 0, behindHeader)
                .putInt(chunk.size() - 4)
                .put(chunk.toByteArray())
                .putInt((int) sum.getValue())
                .put(png, behindHeader, png.length - behindHeader)
                .array();
    }

    @Test
    void refusesTooManyPixelsBeforeDecoding() throws IOException {
        VipsThumbnailer small = VipsThumbnailer.open(10_000, 1000).orElseThrow();
        byte[] picture = jpeg(200, 51);
        VipsException refused = assertThrows(VipsException.class, () -> small.thumbnails(picture, SIZES));
        assertEquals("a picture of 200 x 51 pixels is not accepted", refused.getMessage());
        assertEquals(2, small.thumbnails(jpeg(200, 50), SIZES).jpegs().size());
    }

    @Test
    void refusesAVeryLongPicture() throws IOException {
        byte[] line = jpeg(1001, 1);
        assertThrows(VipsException.class, () -> vips().thumbnails(line, SIZES));
    }

    @Test
    void saysWhyAFileIsNoPicture() {
        byte[] text = "not a picture".getBytes(StandardCharsets.UTF_8);
        VipsException failed = assertThrows(VipsException.class, () -> vips().thumbnails(text, SIZES));
        assertTrue(String.valueOf(failed.getMessage()).startsWith("VipsForeignLoad"), "libvips tells the reason");
        assertThrows(VipsException.class, () -> vips().thumbnails(new byte[0], SIZES));
    }

    @Test
    void goesOnAfterACutPicture() throws IOException {
        byte[] whole = jpeg(2000, 1000);
        byte[] cut = java.util.Arrays.copyOf(whole, 300);
        assertThrows(VipsException.class, () -> vips().thumbnails(cut, SIZES));
        assertEquals(2, vips().thumbnails(whole, SIZES).jpegs().size());
    }

    @Test
    void doesNotReadFormatsThatLibvipsCallsUntrusted() {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>".getBytes(StandardCharsets.UTF_8);
        assertThrows(VipsException.class, () -> vips().thumbnails(svg, SIZES));
    }

    private static BufferedImage assertSize(int width, int height, byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
        return image;
    }

    /** Red on the left, blue on the right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return encode(image, "jpeg");
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    /** Puts an EXIF segment with one entry, the orientation, behind the first marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
