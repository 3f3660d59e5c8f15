package app.latent.indexer.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
    private static FileBytes file(byte[] bytes) {
        return new FileBytes(MemorySource.of("x", bytes));
    }

    /** Worked out by hand: a mirror, then quarter turns against the clock. */
    @ParameterizedTest
    @CsvSource({"0, 0, 4", "0, 1, 2", "1, 0, 7", "1, 1, 5", "2, 0, 2", "2, 1, 4", "3, 0, 5", "3, 1, 7"})
    void heifIsTurnedAsItsPropertiesSay(int turns, int axis, int orientation) throws IOException {
        Heif heif = HeifReader.read(file(Made.heif(turns, axis)));
        assertEquals(400, heif.width());
        assertEquals(300, heif.height());
        assertEquals(orientation, heif.orientation());
        assertArrayEquals(Made.exif(), heif.exif().getFirst());
        assertArrayEquals(Made.xmp("in HEIF"), heif.xmp().getFirst());
    }

    @Test
    void aMovieTellsItsSizeLengthCodecTimeAndPlace() throws IOException {
        Movie movie = MovieReader.read(file(Made.movie())).orElseThrow();
        assertEquals(1920, movie.width());
        assertEquals(1080, movie.height());
        assertEquals(1, movie.quarterTurns());
        assertEquals(2.5, movie.seconds());
        assertEquals("hvc1", movie.codec());
        assertEquals(Made.CREATED.getEpochSecond(), movie.created());
        assertEquals(
                Map.of(
                        "com.apple.quicktime.content.identifier", "AAAA-BBBB",
                        "com.apple.quicktime.location.ISO6709", "+52.5200+013.4050+034.000/"),
                movie.texts());
    }

    @Test
    void matroskaTellsTheSame() throws IOException {
        Movie movie = MatroskaReader.read(file(Made.matroska())).orElseThrow();
        assertEquals(640, movie.width());
        assertEquals(360, movie.height());
        assertEquals(4.0, movie.seconds());
        assertEquals("V_VP9", movie.codec());
        assertEquals(Made.CREATED.getEpochSecond(), movie.created());
        assertEquals(Map.of("TITLE", "A walk"), movie.texts());
    }

    @Test
    void aviTellsTheSame() throws IOException {
        Movie movie = AviReader.read(file(Made.avi()));
        assertEquals(320, movie.width());
        assertEquals(240, movie.height());
        assertEquals(4.0, movie.seconds());
        assertEquals("XVID", movie.codec());
        assertEquals("Cam 1.0\0", movie.texts().get("ISFT"));
    }

    @Test
    void jpegXlTellsItsSizeAndTurn() throws IOException {
        JxlReader.Jxl jxl = JxlReader.read(file(Made.jxl()));
        assertEquals(new PictureSize(100, 50, 6), jxl.size());
        assertArrayEquals(Made.exif(), jxl.exif().getFirst());
        assertEquals(1, jxl.xmp().size());
    }

    @Test
    void compressedBoxesOfJpegXlTellTheSame() throws IOException {
        JxlReader.Jxl plain = JxlReader.read(file(Made.jxl()));
        JxlReader.Jxl compressed = JxlReader.read(file(Made.jxlCompressed()));
        assertArrayEquals(plain.exif().getFirst(), compressed.exif().getFirst());
        assertArrayEquals(plain.xmp().getFirst(), compressed.xmp().getFirst());
    }

    /** The stream is what Node's zlib made of the packet, at its best. */
    @Test
    void aBoxOfJpegXlIsReadAsAnotherCompressorWroteIt() throws IOException {
        String packet =
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        + "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmp:Rating=\"4\"/></rdf:RDF></x:xmpmeta>";
        byte[] stream = Base64.getDecoder()
                .decode(
                        "G9EAIORyW+pP3jxp4rhOaN4mDrY8woC4D7q6y4oSGkxGuxtz6ntziNn6kIvFIoN9mk99PvmnHaei9mehXU0hJBMBZ8r9qn3dlJhR"
                                + "FoY4avbaIyyUE84RTKj+oR0fCnWxcc83sOSBYgIM0+dTh4rdkMQe35EIw5ToZlK/J2iTQJwhvjGhkbgD");
        JxlReader.Jxl jxl = JxlReader.read(file(Made.jxl(Made.box("brob", Made.ascii("xml "), stream))));
        assertEquals(packet, new String(jxl.xmp().getFirst(), StandardCharsets.UTF_8));
    }

    @Test
    void aBoxOfJpegXlThatWouldSwellIsLeftOut() throws IOException {
        // 16 MiB of zeros and one more.
        byte[] bomb = Base64.getDecoder().decode("y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0fAAACAAM=");
        JxlReader.Jxl jxl = JxlReader.read(file(Made.jxl(
                Made.box("brob", Made.ascii("xml "), bomb),
                Made.box("brob", Made.ascii("Exif"), new byte[] {1, 2, 3}))));
        assertEquals(new PictureSize(100, 50, 6), jxl.size());
        assertEquals(List.of(), jxl.xmp());
        assertEquals(List.of(), jxl.exif());
    }

    @Test
    void aGifIsCountedAndTimed() throws IOException {
        GifReader.Gif gif = GifReader.read(file(Made.gif()));
        assertEquals(PictureSize.upright(8, 6), gif.size());
        assertEquals(new Animation(3, 1.5), gif.animation());
        assertEquals(List.of("hello"), gif.comments());
    }

    @Test
    void cr3HasItsStructuresAndPreviews() throws IOException {
        FileBytes file = file(Made.cr3());
        Cr3Reader.Cr3 cr3 = Cr3Reader.read(file);
        assertEquals(2, cr3.exif().size());
        assertEquals(1, cr3.gps().size());
        List<Extent> previews = Cr3Reader.previews(file);
        assertEquals(new Extent(100, 4), previews.getFirst());
        assertEquals(0xFFD8, file.u16(previews.get(1).start()));
    }

    @Test
    void aDrawingTellsItsSizeOnly() throws IOException {
        assertEquals(PictureSize.upright(192, 100), SvgReader.read(file(Made.svg())));
        byte[] boxed = Made.ascii("<svg viewBox='0 0 30 40.4'/>");
        assertEquals(PictureSize.upright(30, 40), SvgReader.read(file(boxed)));
    }

    /** Of OS/2, of Windows from the bottom up and from the top down. */
    @Test
    void eachHeaderOfABitmapTellsItsSize() throws IOException {
        byte[] start = Made.join(Made.ascii("BM"), new byte[12]);
        byte[] old = Made.join(start, Made.little(12, 300 << 16 | 400), new byte[4]);
        byte[] usual = Made.join(start, Made.little(40, 400, 300), new byte[28]);
        byte[] downwards = Made.join(start, Made.little(40, 400, -300), new byte[28]);
        for (byte[] bitmap : List.of(old, usual, downwards)) {
            assertEquals(PictureSize.upright(400, 300), BmpReader.size(file(bitmap)));
            assertEquals(0, BmpReader.profile(file(bitmap)).length);
        }
    }

    @Test
    void aBitmapsProfileIsWhereItsHeaderTells() throws IOException {
        byte[] bitmap = Made.join(
                Made.ascii("BM"),
                new byte[12],
                Made.little(124),
                new byte[52],
                Made.ascii("DEBM"),
                new byte[52],
                Made.little(130, 7, 0),
                new byte[6],
                Made.ascii("profile"));
        assertArrayEquals(Made.ascii("profile"), BmpReader.profile(file(bitmap)));
    }

    @Test
    void photoshopsResourcesAreReadUpToTheFirstThatIsDamaged() {
        byte[] resources = Made.join(
                Made.ascii("8BIM"),
                Made.u16(0x0404),
                Made.ascii("\4name\0"),
                Made.u32(3),
                Made.ascii("one\0"),
                Made.ascii("PHUT"),
                Made.u16(0x0404, 0),
                Made.u32(0),
                Made.ascii("8BIM"),
                Made.u16(0x0424),
                Made.ascii("\3odd"),
                Made.u32(3),
                Made.ascii("two\0"),
                Made.ascii("8BIM"),
                Made.u16(0x0422, 0),
                Made.u32(1_000),
                new byte[100]);
        List<String> read = new ArrayList<>();
        PhotoshopResources.read(
                resources, (content, number) -> read.add(number + " " + new String(content, StandardCharsets.UTF_8)));
        assertEquals(List.of("1028 one", "1060 two"), read);
    }

    @Test
    void samsungsTrailerTellsWhereTheVideoIs() throws IOException {
        byte[] video = Made.movie();
        FileBytes file = file(Made.samsung(video));
        Extent part = SamsungTrailer.motionPhoto(file).orElseThrow();
        assertArrayEquals(video, file.bytes(part.start(), part.length()));
    }

    @Test
    void aBoxThatIsLongerThanTheFileEndsWithIt() throws IOException {
        byte[] cut = Made.join(Made.u32(1000), Made.ascii("moov"), new byte[10]);
        assertEquals(List.of(new Box("moov", 8, 18)), Boxes.of(file(cut)));
    }

    @Test
    void aBoxThatIsShorterThanItsHeaderIsTheLast() throws IOException {
        byte[] loop = Made.join(Made.u32(4), Made.ascii("moov"), new byte[100]);
        assertTrue(Boxes.of(file(loop)).isEmpty());
    }

    @Test
    void whatGrowsWhenItIsInflatedIsCutOrLeft() throws IOException {
        byte[] bomb = Made.deflated(new byte[40 << 20]);
        PngReader.Png texts = PngReader.read(file(Made.png(named("zTXt", "Title\0\0", bomb))));
        assertEquals(64 * 1024, texts.texts().getFirst().text().length());
        PngReader.Png profiles = PngReader.read(file(Made.png(
                named("zTXt", "Raw profile type exif\0\0", bomb),
                named("iTXt", "XML:com.adobe.xmp\0\1\0\0\0", bomb),
                named("iCCP", "sRGB\0\0", bomb))));
        assertEquals(List.of(), profiles.texts());
        assertEquals(List.of(), profiles.xmp());
        assertEquals(List.of(), profiles.icc());
    }

    @Test
    void aPngOfBombsCostsNoMoreThanOne() {
        byte[] bomb = named("iCCP", "sRGB\0\0", Made.deflated(new byte[40 << 20]));
        byte[][] bombs = new byte[900][];
        java.util.Arrays.fill(bombs, bomb);
        assertTimeout(Duration.ofSeconds(5), () -> PngReader.read(file(Made.png(bombs))));
    }

    private static byte[] named(String type, String head, byte[] rest) {
        return Made.pngChunk(type, Made.join(Made.ascii(head), rest));
    }

    @Test
    void anEndlessGifIsLeft() throws IOException {
        byte[] gif = Made.gif();
        byte[][] parts = new byte[50_000][];
        java.util.Arrays.fill(parts, java.util.Arrays.copyOfRange(gif, 21, 44));
        byte[] endless = Made.join(java.util.Arrays.copyOf(gif, 21), Made.join(parts));
        assertEquals(
                GifReader.MOST_FRAMES, GifReader.read(file(endless)).animation().frames());
    }

    @Test
    void aDamagedDrawingIsNotWrittenToTheErrorStream() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (byte[] b : java.util.List.of(
                    Made.u8(0xff, 0xff, 0x3c), Made.ascii("<svg width='\u00ff\u00ff'/>"), Made.ascii("<svg><a></b>"))) {
                try {
                    SvgReader.read(new FileBytes(MemorySource.of("x", b)));
                } catch (IOException refused) {
                    said.writeBytes(new byte[0]);
                }
            }
        } finally {
            System.setErr(before);
        }
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }
}
