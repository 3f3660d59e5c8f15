package app.latent.indexer.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import app.latent.testkit.tool.Exiftool;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an independent reader finds in the sidecars that Latent writes, and Latent in those that it writes. */
class ExiftoolReadsSidecarsIT {
    @TempDir
    private Path folder;

    private final Sidecars sidecars = new Sidecars(new LocalAnalyzer(new ImageIoScaler()));

    @BeforeEach
    void needsExiftool() {
        Exiftool.requireInstalled();
    }

    private String exiftool(String... arguments) throws IOException, InterruptedException {
        return Exiftool.run(folder, arguments);
    }

    private static Edit everything() throws EditException {
        return Edit.NONE
                .add(Fact.KEYWORDS, List.of("beach", "places/Norway"))
                .add(Fact.PEOPLE, List.of("Ada Lovelace", "Grace Hopper"))
                .set(Fact.CAPTION, "By the fjord, \"<&>\" 🏔")
                .set(Fact.RATING, 4)
                .set(Fact.FAVOURITE, 1)
                .set(Fact.ORIGINAL, new Moment(LocalDateTime.of(2024, 5, 17, 12, 30), ZoneOffset.ofHours(2)))
                .set(Fact.POSITION, new Position(-59.913869, 10.752245, -12.5))
                .set(Fact.COUNTRY, "Norway")
                .set(Fact.REGION, "Oslo fylke")
                .set(Fact.CITY, "Oslo");
    }

    @Test
    void eachWordIsWhereOtherProgramsLookForIt() throws Exception {
        Path photo = Files.createFile(folder.resolve("a.jpg"));
        sidecars.edit(photo, everything());
        JsonNode read = Exiftool.read(folder, "-n", "-G1", "-struct", "-warning", "-all", "a.jpg.xmp")
                .get(0);
        assertFalse(read.has("ExifTool:Warning"), read.toString());
        assertEquals("[\"beach\",\"Norway\"]", read.get("XMP-dc:Subject").toString());
        assertEquals(
                "[\"beach\",\"places/Norway\"]",
                read.get("XMP-digiKam:TagsList").toString());
        assertEquals(
                "[\"beach\",\"places|Norway\"]",
                read.get("XMP-lr:HierarchicalSubject").toString());
        assertEquals(
                "[\"Ada Lovelace\",\"Grace Hopper\"]",
                read.get("XMP-iptcExt:PersonInImage").toString());
        assertEquals("By the fjord, \"<&>\" 🏔", read.get("XMP-dc:Description").asText());
        assertEquals(4, read.get("XMP-xmp:Rating").asInt());
        assertTrue(read.get("XMP-xmpDM:Good").asBoolean());
        assertEquals(3, read.get("XMP-digiKam:PickLabel").asInt());
        assertEquals(
                "2024:05:17 12:30:00+02:00",
                read.get("XMP-exif:DateTimeOriginal").asText());
        assertEquals(
                "2024:05:17 12:30:00+02:00",
                read.get("XMP-photoshop:DateCreated").asText());
        assertEquals(-59.913869, read.get("XMP-exif:GPSLatitude").asDouble(), 1e-8);
        assertEquals(10.752245, read.get("XMP-exif:GPSLongitude").asDouble(), 1e-8);
        assertEquals(12.5, read.get("XMP-exif:GPSAltitude").asDouble());
        assertEquals(1, read.get("XMP-exif:GPSAltitudeRef").asInt());
        assertEquals("Oslo", read.get("XMP-photoshop:City").asText());
        assertEquals("Oslo fylke", read.get("XMP-photoshop:State").asText());
        assertEquals("Norway", read.get("XMP-photoshop:Country").asText());
    }

    @Test
    void whatExiftoolHasWrittenIsMergedAndItsOwnStaysReadable() throws Exception {
        Path photo = Files.createFile(folder.resolve("a.jpg"));
        exiftool("-XMP-dc:Subject=old", "-XMP-dc:Creator=Ada", "-XMP-xmp:Label=Red", "-o", "a.xmp");
        sidecars.edit(photo, everything());
        JsonNode read = Exiftool.read(folder, "-G1", "-all", "a.xmp").get(0);
        assertEquals(
                "[\"old\",\"beach\",\"Norway\"]", read.get("XMP-dc:Subject").toString());
        assertEquals("Ada", read.get("XMP-dc:Creator").asText());
        assertEquals("Red", read.get("XMP-xmp:Label").asText());
        sidecars.edit(photo, Edit.NONE.set(Fact.ARCHIVED, 1));
        exiftool("-overwrite_original", "-XMP-xmp:Rating=2", "a.xmp");
        assertEquals(
                Optional.of(1),
                sidecars.edit(photo, Edit.NONE.set(Fact.REGION, "Vestland"))
                        .before()
                        .get(Fact.ARCHIVED),
                "exiftool leaves what is Latent's own");
        assertEquals(
                List.of("old", "beach", "places/Norway"),
                sidecars.edit(photo, Edit.NONE.set(Fact.CITY, "Bergen")).after().tags());
    }
}
