package app.latent.indexer.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Look;
import app.latent.indexer.Look.Colour;
import app.latent.indexer.Look.Share;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Origin;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.metadata.Span;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The bytes come from a process that a picture may have taken over. */
class AnalysisCodecTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, (byte) 0xFF, (byte) 0xD9};

    private static final Look LOOK = new Look(
            List.of(new Share(Colour.BLUE, 61), new Share(Colour.GREEN, 20)),
            false,
            70,
            88,
            -1L,
            "3OcRJYB4d3h_iIeHeEh3eIhw-j2w");

    private static Analysis full() {
        Moment taken = new Moment(LocalDateTime.of(2024, 5, 17, 12, 30, 1, 500_000_000), ZoneOffset.ofHours(2));
        Metadata metadata = Metadata.of(Map.of(
                Fact.MIME, new Claim<>("image/x-adobe-dng", Origin.FORMAT),
                Fact.ORIENTATION, new Claim<>(6, Origin.EXIF),
                Fact.ORIGINAL, new Claim<>(taken, Origin.EXIF),
                Fact.F_NUMBER, new Claim<>(2.8, Origin.XMP),
                Fact.POSITION, new Claim<>(new Position(52.5, 13.4, 34.0), Origin.TAKEOUT),
                Fact.CAPTION, new Claim<>("ein Gruß\nzwei", Origin.SIDECAR),
                Fact.KEYWORDS, new Claim<>(List.of("a", "日本"), Origin.IPTC),
                Fact.RATING, new Claim<>(-1, Origin.SIDECAR),
                Fact.MOTION_VIDEO, new Claim<>(new Span(10, 20), Origin.FORMAT)));
        return new Analysis("image/tiff", 30, 40, metadata, List.of(JPEG, JPEG), LOOK, null);
    }

    @Test
    void everyFieldComesBack() throws IOException {
        Analysis read = AnalysisCodec.decode(AnalysisCodec.encode(full()));
        assertEquals(full().metadata(), read.metadata());
        assertEquals("image/tiff", read.type());
        assertEquals(LOOK, read.look());
        assertEquals(30, read.width());
        assertEquals(40, read.height());
        assertArrayEquals(JPEG, read.thumbnails().get(1));
    }

    /** Whoever changes them raises the version of the cache folder, whose documents have these numbers. */
    @Test
    void theNumbersOfFactsAndOriginsAreThoseOfTheIndexesThatThereAre() {
        assertEquals("""
                mime width height orientation frames duration codec colourProfile original \
                digitized created googleTime gpsTime named modified make model lens serial software \
                iso fNumber exposure focalLength position title caption comment keywords \
                keywordPaths people faces creators rating favourite archived country region city timeZone \
                projection contentId burstId motion motionVideo edits smallPicture""", Fact.all().stream().map(Fact::name).collect(Collectors.joining(" ")));
        assertEquals(
                "SIDECAR EXIF XMP IPTC MOVIE FORMAT TEXT MAKER_NOTE TAKEOUT FILE_NAME PLACE",
                Stream.of(Origin.values()).map(Origin::name).collect(Collectors.joining(" ")));
    }

    @Test
    void aFileThatSaysNothingComesBack() throws IOException {
        Analysis failed = Analysis.failed("x.jpg", "why");
        assertEquals(failed, AnalysisCodec.decode(AnalysisCodec.encode(failed)));
    }

    @Test
    void refusesWhatIsNotAJpeg() {
        byte[] html = "<html></html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Analysis evil = new Analysis("image/jpeg", 1, 1, Metadata.NONE, List.of(html, html), null, null);
        assertThrows(IOException.class, () -> AnalysisCodec.decode(AnalysisCodec.encode(evil)));
    }

    @Test
    void refusesALookThatCannotBe() {
        Share blue = new Share(Colour.BLUE, 61);
        for (Look evil : List.of(
                new Look(List.of(blue, blue), false, 70, 88, null, LOOK.placeholder()),
                new Look(List.of(new Share(Colour.BLUE, 101)), false, 70, 88, null, LOOK.placeholder()),
                new Look(List.of(blue), false, 101, 88, null, LOOK.placeholder()),
                new Look(List.of(blue), false, 70, -1, null, LOOK.placeholder()),
                new Look(List.of(blue), false, 70, 88, null, "<script>"),
                new Look(List.of(blue), false, 70, 88, null, "A".repeat(35)))) {
            byte[] bytes = AnalysisCodec.encode(full().withLook(evil));
            assertThrows(IOException.class, () -> AnalysisCodec.decode(bytes));
        }
    }

    @Test
    void refusesEveryCutAndEveryAddition() {
        byte[] whole = AnalysisCodec.encode(full());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> AnalysisCodec.decode(cut));
        }
        assertThrows(IOException.class, () -> AnalysisCodec.decode(Arrays.copyOf(whole, whole.length + 1)));
    }

    @Property(tries = 2000)
    void aChangedByteGivesAnAnalysisWithinLimitsOrAnIoException(
            @ForAll @IntRange(max = 100_000) int at, @ForAll byte value) {
        byte[] bytes = AnalysisCodec.encode(full());
        bytes[at % bytes.length] = value;
        try {
            Analysis read = AnalysisCodec.decode(bytes);
            Position position = read.metadata().get(Fact.POSITION).orElse(null);
            assertTrue(position == null || Math.abs(position.latitude()) <= 90);
            assertTrue(read.width() >= 0);
        } catch (IOException refused) {
            return;
        }
    }
}
