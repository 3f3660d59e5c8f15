package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.container.Movie;
import app.latent.indexer.media.MagicBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way from the bytes of each format to its facts. */
class FormatsTest {
    private static Metadata read(String name, byte[] bytes) throws IOException {
        MemorySource source = MemorySource.of(name, bytes);
        return MetadataReader.read(source, MagicBytes.detect(source).orElseThrow());
    }

    @Test
    void heifsOwnTurnCountsAndItsExifAndXmpAreRead() throws IOException {
        Metadata read = read("a.heic", Made.heif(3, 1));
        assertEquals(7, read.orientation());
        assertEquals(Optional.of("Maker"), read.get(Fact.MAKE));
        assertEquals(Optional.of("in HEIF"), read.get(Fact.TITLE));
    }

    @Test
    void aMoviesPlaceAndTimeAreFacts() throws IOException {
        Metadata read = read("a.mov", Made.movie());
        assertEquals(Optional.of(new Position(52.52, 13.405, 34.0)), read.get(Fact.POSITION));
        assertEquals(Optional.of("AAAA-BBBB"), read.get(Fact.CONTENT_ID));
        CaptureTime taken = read.taken().orElseThrow();
        assertEquals(CaptureTime.Source.CREATED, taken.source());
        assertEquals(Made.CREATED, taken.time().toInstant(ZoneOffset.UTC));
        assertEquals(6, read.orientation());
    }

    @Test
    void theDateInAMoviesUserDataIsWhenItWasTaken() throws IOException {
        byte[] date = Made.box("date", Made.ascii("2011-02-03T04:05:06+0100"));
        byte[] movie = Made.join(Made.box("ftyp", Made.ascii("mp42")), Made.box("moov", Made.box("udta", date)));
        CaptureTime taken = read("a.mp4", movie).taken().orElseThrow();
        assertEquals(LocalDateTime.of(2011, 2, 3, 4, 5, 6), taken.time());
        assertEquals(ZoneOffset.ofHours(1), taken.offset());
    }

    @Test
    void anIphonesKeysAreKnownInMatroskaToo() {
        Map<String, String> texts = Map.of(
                "COM.APPLE.QUICKTIME.CREATIONDATE", "2021-02-03T04:05:06+0530",
                "COM.APPLE.QUICKTIME.MODEL", "iPhone 12",
                "COM.APPLE.QUICKTIME.LOCATION.ISO6709", "+12.5-045.25+003/");
        Claims claims = new Claims();
        MovieFacts.tell(new Movie(0, 0, 0, null, null, null, texts, List.of()), claims);
        Metadata read = claims.settle();
        assertEquals(
                ZoneOffset.ofHoursMinutes(5, 30), read.taken().orElseThrow().offset());
        assertEquals(Optional.of("iPhone 12"), read.get(Fact.MODEL));
        assertEquals(Optional.of(new Position(12.5, -45.25, 3.0)), read.get(Fact.POSITION));
    }

    @Test
    void matroskaAndAviAreRead() throws IOException {
        Metadata webm = read("a.webm", Made.matroska());
        assertEquals(Optional.of("V_VP9"), webm.get(Fact.CODEC));
        assertEquals(Optional.of("A walk"), webm.get(Fact.TITLE));
        assertTrue(webm.taken().isPresent());
        Metadata avi = read("a.avi", Made.avi());
        assertEquals(Optional.of(4.0), avi.get(Fact.DURATION));
        assertEquals(
                LocalDateTime.of(2024, 5, 17, 12, 30, 1),
                avi.taken().orElseThrow().time());
        assertEquals(Optional.of("Cam 1.0"), avi.get(Fact.SOFTWARE));
    }

    @Test
    void jpegXlAndCr3HaveTheirExif() throws IOException {
        Metadata jxl = read("a.jxl", Made.jxl());
        assertEquals(6, jxl.orientation());
        assertEquals(100, jxl.width());
        assertEquals(Optional.of("in JPEG XL"), jxl.get(Fact.TITLE));
        assertEquals(Optional.of("Maker"), read("a.cr3", Made.cr3()).get(Fact.MAKE));
    }

    @Test
    void anAnimationIsOne() throws IOException {
        Metadata gif = read("a.gif", Made.gif());
        assertEquals(Optional.of(3), gif.get(Fact.FRAMES));
        assertEquals(Optional.of("hello"), gif.get(Fact.COMMENT));
    }

    @Test
    void imageMagicksProfilesInPngAreRead() throws IOException {
        byte[] record = Made.join(Made.u8(0x1C, 2, 5), Made.u16(4), Made.ascii("Hill"));
        byte[] resource = Made.join(
                Made.ascii("8BIM"), Made.u16(0x0404, 0), Made.u32(record.length), record, new byte[record.length & 1]);
        byte[] png = Made.png(
                Made.pngChunk("tEXt", profile("exif", Made.join(Made.ascii("Exif\0\0"), Made.exif()))),
                Made.pngChunk("tEXt", profile("iptc", resource)));
        Metadata read = read("a.png", png);
        assertEquals(3, read.width());
        assertEquals(Optional.of("Maker"), read.get(Fact.MAKE));
        assertEquals(Optional.of("Hill"), read.get(Fact.TITLE));
    }

    @Test
    void exiftoolsProfilesInPngAreRead() throws IOException {
        byte[] record = Made.join(Made.u8(0x1C, 2, 5), Made.u16(4), Made.ascii("Hill"));
        byte[] resource =
                Made.join(Made.ascii("8BIM"), Made.u16(0x0404, 0), Made.u32(record.length), record, Made.u8(0));
        String hex = java.util.HexFormat.of().formatHex(resource);
        byte[] text = Made.ascii("\nIPTC profile\n%8d\n%s\n".formatted(resource.length, hex));
        byte[] chunk = Made.join(Made.ascii("Raw profile type iptc\0\0"), Made.deflated(text));
        assertEquals(
                Optional.of("Hill"),
                read("a.png", Made.png(Made.pngChunk("zTXt", chunk))).get(Fact.TITLE));
    }

    @Test
    void whatStandsBehindThePixelsOfAPngIsRead() throws IOException {
        Metadata read = read("a.png", Made.png());
        assertEquals(Optional.of("Maker"), read.get(Fact.MAKE));
        assertEquals(Optional.of("deflated"), read.get(Fact.TITLE));
        byte[] international =
                Made.join(Made.ascii("XML:com.adobe.xmp\0\1\0en\0\0"), Made.deflated(Made.xmp("in PNG")));
        assertEquals(
                Optional.of("in PNG"),
                read("a.png", Made.png(Made.pngChunk("iTXt", international))).get(Fact.TITLE));
    }

    private static byte[] profile(String kind, byte[] bytes) {
        String hex = java.util.HexFormat.of().formatHex(bytes);
        return Made.ascii("Raw profile type " + kind + "\0\n" + kind + "\n    " + bytes.length + "\n" + hex + "\n");
    }

    @Test
    void aDrawingIsMeasured() throws IOException {
        Metadata svg = read("a.svg", Made.svg());
        assertEquals(192, svg.width());
        assertEquals(100, svg.height());
    }

    @Test
    void samsungsMotionPhotoHasItsVideo() throws IOException {
        byte[] video = Made.movie();
        Metadata read = read("a.jpg", Made.samsung(video));
        Span span = read.get(Fact.MOTION_VIDEO).orElseThrow();
        assertEquals(video.length, span.length());
        assertEquals(Optional.of(1), read.get(Fact.MOTION));
    }

    @Test
    void googlesMotionPhotoHasItsVideo() throws IOException {
        byte[] video = Made.movie();
        String items = "<Container:Directory><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><Container:Item"
                + " Item:Mime=\"image/jpeg\" Item:Semantic=\"Primary\" Item:Length=\"0\"/></rdf:li>"
                + "<rdf:li rdf:parseType=\"Resource\"><Container:Item Item:Mime=\"video/mp4\""
                + " Item:Semantic=\"MotionPhoto\" Item:Length=\"" + video.length
                + "\"/></rdf:li></rdf:Seq></Container:Directory>";
        byte[] jpeg = jpeg("Camera:MotionPhoto=\"1\"", items);
        Span span = read("a.jpg", Made.join(jpeg, video)).get(Fact.MOTION_VIDEO).orElseThrow();
        assertEquals(new Span(jpeg.length, video.length), span);
        byte[] micro = jpeg("Camera:MicroVideo=\"1\" Camera:MicroVideoOffset=\"" + video.length + "\"", "");
        Metadata old = read("a.jpg", Made.join(micro, video));
        assertEquals(Optional.of(new Span(micro.length, video.length)), old.get(Fact.MOTION_VIDEO));
    }

    @Test
    void aMotionPhotoWithoutItsVideoHasNone() throws IOException {
        Metadata read = read("a.jpg", jpeg("Camera:MicroVideo=\"1\" Camera:MicroVideoOffset=\"4000\"", ""));
        assertEquals(Optional.of(1), read.get(Fact.MOTION));
        assertEquals(Optional.empty(), read.get(Fact.MOTION_VIDEO));
    }

    private static byte[] jpeg(String attributes, String elements) {
        String xmp = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                + " xmlns:Camera=\"http://ns.google.com/photos/1.0/camera/\""
                + " xmlns:Container=\"http://ns.google.com/photos/1.0/container/\""
                + " xmlns:Item=\"http://ns.google.com/photos/1.0/container/item/\" " + attributes + ">" + elements
                + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        byte[] packet = Made.join(Made.ascii("http://ns.adobe.com/xap/1.0/\0"), xmp.getBytes(StandardCharsets.UTF_8));
        return Made.join(Made.u8(0xFF, 0xD8, 0xFF, 0xE1), Made.u16(packet.length + 2), packet, Made.u8(0xFF, 0xD9));
    }
}
