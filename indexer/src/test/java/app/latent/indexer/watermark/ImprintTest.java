package app.latent.indexer.watermark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImprintTest {
    private static final BufferedImage GREY = Stamps.plain(300, 200, new Color(80, 80, 80));
    private static final BufferedImage MARK = Stamps.plain(40, 20, Color.WHITE);

    private static void requireDrawnIn(List<Rectangle> places, BufferedImage drawn, int within) {
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                int at = x;
                int row = y;
                boolean marked = places.stream().anyMatch(place -> place.contains(at, row));
                int red = new Color(drawn.getRGB(x, y)).getRed();
                assertEquals(marked ? within : 80, red, 1, x + ", " + y);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void pixelsChangeWhereTheMarkIsAndNowhereElse(Position position) throws Exception {
        Stamp stamp = Stamps.stamp(position, false, 100, 25, 0);
        List<Rectangle> places = Placement.of(stamp, new Dimension(300, 200), new Dimension(40, 20));
        requireDrawnIn(places, Imprint.drawn(GREY, MARK, stamp), 255);
    }

    @Test
    void repeatedMarksAreDrawnAllOver() throws Exception {
        Stamp stamp = Stamps.stamp(Position.TOP, true, 100, 20, 0);
        List<Rectangle> places = Placement.of(stamp, new Dimension(300, 200), new Dimension(40, 20));
        assertTrue(places.size() > 10);
        requireDrawnIn(places, Imprint.drawn(GREY, MARK, stamp), 255);
    }

    @Test
    void opacitySaysHowMuchOfThePhotoStays() throws Exception {
        Stamp stamp = Stamps.stamp(Position.CENTRE, false, 20, 25, 0);
        List<Rectangle> places = Placement.of(stamp, new Dimension(300, 200), new Dimension(40, 20));
        requireDrawnIn(places, Imprint.drawn(GREY, MARK, stamp), 80 + (255 - 80) / 5);
    }

    @Test
    void whatIsTransparentInAMarkStaysAsItWas() throws Exception {
        Stamp stamp = Stamps.stamp(Position.CENTRE, false, 100, 25, 0);
        BufferedImage nothing = Stamps.plain(40, 20, new Color(255, 255, 255, 0));
        requireDrawnIn(List.of(), Imprint.drawn(GREY, nothing, stamp), 255);
    }

    @Test
    void aSmallerPhotoIsLeftAsItIs() throws Exception {
        byte[] photo = Stamps.jpeg(300, 200);
        assertArrayEquals(photo, Imprint.on(photo, Stamps.stamp(Position.CENTRE, false, 100, 25, 301)));
        byte[] marked = Imprint.on(photo, Stamps.stamp(Position.CENTRE, false, 100, 25, 300));
        assertFalse(Arrays.equals(photo, marked));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(marked));
        assertEquals(300, seen.getWidth());
        assertTrue(new Color(seen.getRGB(150, 100)).getRed() > 240);
        assertTrue(new Color(seen.getRGB(20, 20)).getRed() < 15);
    }

    @Test
    void greyPhotosKeepTheirGreys() throws Exception {
        var photo = new BufferedImage(256, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 256; x++) {
            for (int y = 0; y < 40; y++) {
                photo.getRaster().setSample(x, y, 0, x);
            }
        }
        BufferedImage drawn = Imprint.drawn(photo, MARK, Stamps.stamp(Position.BOTTOM_RIGHT, false, 100, 5, 0));
        for (int x = 0; x < 256; x++) {
            assertEquals(x, new Color(drawn.getRGB(x, 0)).getGreen());
        }
    }

    @Test
    void aMarkCanBeTriedWithoutAPhoto() throws Exception {
        assertTrue(Imprint.on(new byte[0], Stamps.stamp(Position.CENTRE, false, 100, 25, 1000)).length > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 90})
    void aDamagedMarkIsRefused(int length) throws Exception {
        byte[] png = Arrays.copyOf(Stamps.png(Stamps.plain(400, 200, Color.RED)), length);
        var stamp = new Stamp(Position.CENTRE, false, 100, 25, 0, png);
        assertThrows(IOException.class, () -> Imprint.on(Stamps.jpeg(30, 20), stamp));
    }

    /** Its header alone is looked at: there are no pixels. */
    @Test
    void aMarkThatClaimsToBeHugeIsRefused() throws Exception {
        byte[] png = Stamps.png(Stamps.plain(4, 4, Color.RED));
        png[18] = 0x7F;
        var stamp = new Stamp(Position.CENTRE, false, 100, 25, 0, png);
        assertThrows(IOException.class, () -> Imprint.on(Stamps.jpeg(30, 20), stamp));
    }

    @Test
    void whatIsNoPhotoIsRefused() throws Exception {
        Stamp stamp = Stamps.stamp(Position.CENTRE, false, 100, 25, 0);
        assertThrows(IOException.class, () -> Imprint.on(new byte[] {1, 2, 3}, stamp));
    }
}
