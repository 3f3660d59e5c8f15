package app.latent.indexer.darkroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.metadata.MetadataReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDarkroomTest {
    private static final int START_OF_IMAGE = 2;

    private final LocalDarkroom darkroom = new LocalDarkroom(new ImageIoScaler());

    /** Its left half is red. */
    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 30, 40);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** With segments that tell, and a video behind the picture. */
    private static byte[] talkative(int orientation) throws IOException {
        byte[] plain = picture("jpeg");
        return Made.join(
                Arrays.copyOf(plain, START_OF_IMAGE),
                Orientation.segment(orientation),
                Made.u8(0xFF, 0xFE),
                Made.u16(2 + 9),
                Made.ascii("at Ada's "),
                Arrays.copyOfRange(plain, START_OF_IMAGE, plain.length),
                Made.ascii("a whole video"));
    }

    private byte[] stripped(byte[] file, int orientation) throws IOException {
        PhotoSource source = MemorySource.of("a.jpg", file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        darkroom.strip(source, orientation).orElseThrow().write(source, out);
        return out.toByteArray();
    }

    @Test
    void whatIsLeftOfAJpegIsThePicture() throws IOException {
        assertArrayEquals(picture("jpeg"), stripped(talkative(1), Orientation.ITS_OWN));
    }

    @ParameterizedTest
    @CsvSource({"6, 0, 6", "6, 1, 1", "1, 8, 8"})
    void theNewFileIsShownAsTheOldOneIsOrAsItsOwnerSays(int own, int wanted, int said) throws IOException {
        byte[] left = stripped(talkative(own), wanted);
        assertEquals(
                said,
                MetadataReader.read(MemorySource.of("a.jpg", left), MediaType.JPEG)
                        .orientation());
    }

    @Test
    void aPngSaysHowItIsTurned() throws IOException {
        byte[] png = picture("png");
        assertArrayEquals(png, stripped(png, Orientation.ITS_OWN));
        byte[] turned = stripped(png, 3);
        assertEquals(
                3,
                MetadataReader.read(MemorySource.of("a.png", turned), MediaType.PNG)
                        .orientation());
        assertEquals(60, ImageIO.read(new ByteArrayInputStream(turned)).getWidth());
    }

    @Test
    void aWebpLosesItsExifAndSaysSo() throws IOException {
        byte[] extended = Made.chunk("VP8X", Made.u8(0x0C, 0, 0, 0, 59, 0, 0, 39, 0, 0));
        byte[] pixels = Made.chunk("VP8L", Made.u8(0x2F, 1, 2, 3));
        byte[] webp = Made.chunk(
                "RIFF",
                Made.ascii("WEBP"),
                extended,
                pixels,
                Made.chunk("EXIF", Made.exif()),
                Made.chunk("XMP ", Made.u8(1, 2)));
        byte[] quiet = Made.chunk("VP8X", Made.u8(0, 0, 0, 0, 59, 0, 0, 39, 0, 0));
        assertArrayEquals(Made.chunk("RIFF", Made.ascii("WEBP"), quiet, pixels), stripped(webp, 1));
    }

    @Test
    void aFrameOfAnAnimatedWebpKeepsItsPixelsAlone() throws IOException {
        byte[] extended = Made.chunk("VP8X", Made.u8(0x02, 0, 0, 0, 59, 0, 0, 39, 0, 0));
        byte[] shown = Made.u8(0, 0, 0, 0, 0, 0, 59, 0, 0, 39, 0, 0, 100, 0, 0, 0);
        byte[] alpha = Made.chunk("ALPH", Made.u8(1, 2));
        byte[] pixels = Made.chunk("VP8 ", Made.u8(1, 2, 3, 4));
        byte[] secret = Made.chunk("note", Made.ascii("home"));
        byte[] webp = Made.chunk(
                "RIFF", Made.ascii("WEBP"), extended, Made.chunk("ANMF", shown, secret, alpha, secret, pixels, secret));
        assertArrayEquals(
                Made.chunk("RIFF", Made.ascii("WEBP"), extended, Made.chunk("ANMF", shown, alpha, pixels)),
                stripped(webp, 1));
    }

    @Test
    void aWebpWhoseHeaderHoldsMoreThanAHeaderIsNotStripped() throws IOException {
        byte[] extended = Made.chunk("VP8X", Made.u8(0x0C, 0, 0, 0, 59, 0, 0, 39, 0, 0), Made.ascii("home"));
        byte[] webp = Made.chunk("RIFF", Made.ascii("WEBP"), extended, Made.chunk("VP8L", Made.u8(0x2F, 1, 2, 3)));
        assertTrue(darkroom.strip(MemorySource.of("a.webp", webp), 1).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 200})
    void aFileThatIsCutShortIsNotStripped(int length) throws IOException {
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] cut = Arrays.copyOf(picture(format), length);
            assertEquals(Optional.empty(), darkroom.strip(MemorySource.of("a", cut), Orientation.ITS_OWN), format);
        }
    }

    @Test
    void aPrintIsTheWholePictureAsItsOwnerTurnsIt() throws IOException {
        byte[] print = darkroom.print(MemorySource.of("a.jpg", talkative(6)), Orientation.ITS_OWN)
                .orElseThrow();
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(print));
        assertEquals(40, upright.getWidth());
        assertTrue(isRed(upright, 20, 10), "the red half is above");
        byte[] again = darkroom.print(MemorySource.of("a.jpg", talkative(6)), 8).orElseThrow();
        BufferedImage turned = ImageIO.read(new ByteArrayInputStream(again));
        assertEquals(40, turned.getWidth());
        assertTrue(isRed(turned, 20, 50), "the red half is below");
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getRed() > 200;
    }

    @Test
    void ofADrawingOrARuinThereIsNoPrint() throws IOException {
        assertTrue(darkroom.print(MemorySource.of("a.svg", Made.svg()), 1).isEmpty());
        assertTrue(darkroom.print(MemorySource.of("a.jpg", Arrays.copyOf(talkative(1), 20)), 1)
                .isEmpty());
    }

    @Test
    void aSourceThatFailsIsNoDamagedFile() {
        PhotoSource broken = new PhotoSource() {
            private int readings;

            @Override
            public String name() {
                return "a.jpg";
            }

            @Override
            public long size() {
                return 1000;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) throws IOException {
                if (readings++ > 0) {
                    throw new IOException("damaged ciphertext");
                }
                byte[] start = talkative(1);
                System.arraycopy(start, 0, target, offset, Math.min(length, 16));
                return Math.min(length, 16);
            }
        };
        assertThrows(IOException.class, () -> darkroom.strip(broken, 1));
    }

    @Test
    void whatIsNoPartOfTheFileIsNotBelieved() throws IOException {
        StrippedFile sound =
                darkroom.strip(MemorySource.of("a.jpg", talkative(1)), 1).orElseThrow();
        byte[] encoded = StrippedCodec.encode(sound);
        assertFalse(StrippedCodec.decode(encoded, 10_000).pieces().isEmpty());
        assertThrows(IOException.class, () -> StrippedCodec.decode(encoded, 10), "past the end");
        byte[] again = Made.join(encoded, Arrays.copyOfRange(encoded, encoded.length - 17, encoded.length));
        assertThrows(IOException.class, () -> StrippedCodec.decode(again, 10_000), "the same part twice");
        byte[] page = StrippedCodec.encode(new StrippedFile("text/html", sound.pieces()));
        assertThrows(IOException.class, () -> StrippedCodec.decode(page, 10_000));
    }
}
