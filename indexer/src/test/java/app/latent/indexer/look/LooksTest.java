package app.latent.indexer.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Look;
import app.latent.indexer.Look.Colour;
import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.SampleLibrary;
import app.latent.testkit.photos.SamplePhoto;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {
    private static final int SAME_PICTURE = 9;

    private static List<BufferedImage> photos() throws IOException {
        List<BufferedImage> photos = new java.util.ArrayList<>();
        for (SamplePhoto photo : SampleLibrary.plan(12, 7, PhotoSize.SMALL)) {
            photos.add(ImageIO.read(new ByteArrayInputStream(photo.bytes())));
        }
        return photos;
    }

    private static Look look(BufferedImage image) throws IOException {
        return Looks.of(jpeg(image, 0.8f));
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage plain(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    private static BufferedImage part(BufferedImage image, double x, double y, double share, int width, int height) {
        BufferedImage part = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = part.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int left = (int) (image.getWidth() * x);
        int top = (int) (image.getHeight() * y);
        int right = left + (int) (image.getWidth() * share);
        int bottom = top + (int) (image.getHeight() * share);
        graphics.drawImage(image, 0, 0, width, height, left, top, right, bottom, null);
        graphics.dispose();
        return part;
    }

    private static BufferedImage grid(BufferedImage image) {
        double scale = 256.0 / Math.max(image.getWidth(), image.getHeight());
        int width = (int) (image.getWidth() * scale);
        int height = (int) (image.getHeight() * scale);
        BufferedImage half = part(image, 0, 0, 1, width * 2, height * 2);
        return part(half, 0, 0, 1, width, height);
    }

    private static BufferedImage blurred(BufferedImage image, int side) {
        float[] box = new float[side * side];
        Arrays.fill(box, 1f / box.length);
        ConvolveOp blur = new ConvolveOp(new Kernel(side, side, box), ConvolveOp.EDGE_NO_OP, null);
        return blur.filter(blur.filter(image, null), null);
    }

    private static int distance(Look one, Look other) {
        return Long.bitCount(Objects.requireNonNull(one.fingerprint()) ^ Objects.requireNonNull(other.fingerprint()));
    }

    @ParameterizedTest
    @CsvSource({
        "000000, BLACK",
        "ffffff, WHITE",
        "808080, GREY",
        "8b4513, BROWN",
        "ff0000, RED",
        "dc143c, RED",
        "ff8c00, ORANGE",
        "ffd700, YELLOW",
        "ffff00, YELLOW",
        "008000, GREEN",
        "7cfc00, GREEN",
        "6b8e23, GREEN",
        "008080, TEAL",
        "40e0d0, TEAL",
        "0000ff, BLUE",
        "87ceeb, BLUE",
        "191970, BLUE",
        "800080, PURPLE",
        "9370db, PURPLE",
        "ffc0cb, PINK",
        "ff69b4, PINK",
        "ff1493, PINK"
    })
    void coloursHaveTheNamesThatPeopleGiveThem(String hex, Colour name) throws IOException {
        Look look = look(plain(64, 64, new Color(Integer.parseInt(hex, 16))));
        assertEquals(List.of(new Look.Share(name, 100)), look.colours());
    }

    @Test
    void aColourHasTheShareThatItCovers() throws IOException {
        BufferedImage image = plain(200, 100, Color.WHITE);
        image.getSubimage(0, 0, 50, 100).setData(plain(50, 100, Color.RED).getData());
        Look look = look(image);
        assertEquals(75, look.percent(Colour.WHITE), 2);
        assertEquals(25, look.percent(Colour.RED), 2);
        assertEquals(0, look.percent(Colour.BLUE));
    }

    @Test
    void blackAndWhiteIsMonoAndColourIsNot() throws IOException {
        for (BufferedImage photo : photos()) {
            BufferedImage grey = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            grey.createGraphics().drawImage(photo, 0, 0, null);
            assertTrue(look(grid(grey)).mono());
            assertTrue(look(grey).mono(), "a JPEG of one band");
        }
        assertFalse(look(plain(100, 100, new Color(150, 140, 110))).mono());
    }

    @Test
    void aCopyInAnotherSizeOrQualityHasNearlyTheSameFingerprint() throws IOException {
        for (BufferedImage photo : photos()) {
            Look look = look(grid(photo));
            BufferedImage smaller = part(photo, 0, 0, 1, photo.getWidth() / 3, photo.getHeight() / 3);
            BufferedImage poor = ImageIO.read(new ByteArrayInputStream(jpeg(smaller, 0.3f)));
            assertTrue(distance(look, look(grid(poor))) <= 4);
        }
    }

    @Test
    void aCopyThatIsCroppedALittleIsNearerThanAnyOtherPhoto() throws IOException {
        List<BufferedImage> photos = photos();
        int found = 0;
        for (BufferedImage photo : photos) {
            BufferedImage cropped = part(photo, 0.01, 0.01, 0.97, photo.getWidth(), photo.getHeight());
            found += distance(look(grid(photo)), look(grid(cropped))) <= SAME_PICTURE ? 1 : 0;
        }
        assertTrue(found >= photos.size() - 1, found + " of " + photos.size());
    }

    @Test
    void otherPhotosHaveOtherFingerprints() throws IOException {
        List<BufferedImage> photos = photos();
        for (int i = 0; i < photos.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(distance(look(grid(photos.get(i))), look(grid(photos.get(j)))) > SAME_PICTURE);
            }
        }
    }

    @Test
    void whereNothingIsToBeSeenThereIsNoFingerprintAndNoSharpness() throws IOException {
        Look look = look(plain(256, 192, Color.WHITE));
        assertNull(look.fingerprint());
        assertNull(look.sharpness());
        assertTrue(look.quality() <= 20);
    }

    @Test
    void blurTakesSharpnessAndQualityAway() throws IOException {
        for (BufferedImage photo : photos()) {
            Look sharp = look(grid(photo));
            Look soft = look(grid(blurred(photo, Math.max(3, photo.getWidth() / 60))));
            assertTrue(soft.sharpness() == null || soft.sharpness() < Objects.requireNonNull(sharp.sharpness()));
            assertTrue(soft.quality() < sharp.quality());
        }
    }

    @Test
    void thePlaceholderTellsTheMeanColourAndTheShape() throws IOException {
        byte[] hash =
                Base64.getUrlDecoder().decode(look(plain(200, 100, Color.RED)).placeholder());
        int header = (hash[0] & 0xFF) | (hash[1] & 0xFF) << 8 | (hash[2] & 0xFF) << 16;
        double l = (header & 63) / 63.0;
        double p = (header >> 6 & 63) / 31.5 - 1;
        double q = (header >> 12 & 63) / 31.5 - 1;
        double blue = l - 2.0 / 3 * p;
        double red = (3 * l - blue + q) / 2;
        assertEquals(1, red, 0.05);
        assertEquals(0, blue, 0.05);
        assertEquals(0, red - q, 0.05);
        assertTrue(hash[4] < 0, "the highest bit is set where it is wider than high");
    }

    @Test
    void thePlaceholderFitsIntoTwentyFiveBytes() throws IOException {
        for (BufferedImage photo : photos()) {
            byte[] hash = Base64.getUrlDecoder().decode(look(grid(photo)).placeholder());
            assertTrue(hash.length >= 15 && hash.length <= 25);
        }
        assertTrue(look(plain(1, 1, Color.GREEN)).placeholder().length() <= 34);
    }

    @Test
    void whatIsNoJpegIsRefused() {
        assertThrows(IOException.class, () -> Looks.of(new byte[] {1, 2, 3}));
    }
}
