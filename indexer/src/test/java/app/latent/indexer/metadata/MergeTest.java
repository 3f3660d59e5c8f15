package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word counts. */
class MergeTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 5, 17, 12, 0);

    private static Moment at(LocalDateTime time) {
        return new Moment(time, null);
    }

    @Test
    void theFirstOfThePrecedenceWinsAndItsReasonIsKept() {
        Claims claims = new Claims();
        claims.add(Fact.TITLE, Origin.IPTC, "old");
        claims.add(Fact.TITLE, Origin.XMP, "new");
        assertEquals(
                Optional.of(new Claim<>("new", Origin.XMP)), claims.settle().claim(Fact.TITLE));
    }

    @Test
    void keywordsOfTheFileAreGatheredAndThoseOfASidecarReplaceThem() {
        Claims claims = new Claims();
        claims.add(Fact.KEYWORDS, Origin.IPTC, List.of("a", "b"));
        claims.add(Fact.KEYWORDS, Origin.XMP, List.of("b", "c"));
        Metadata photo = claims.settle();
        assertEquals(List.of("b", "c", "a"), photo.keywords());
        Claims sidecar = new Claims();
        sidecar.add(Fact.KEYWORDS, Origin.SIDECAR, List.of());
        assertEquals(List.of(), photo.with(sidecar.settle()).keywords());
    }

    @Test
    void aSidecarHasTheLastWordAndGoogleTheFirst() {
        Claims photo = new Claims();
        photo.add(Fact.CAPTION, Origin.EXIF, "camera's");
        Claims sidecar = new Claims();
        sidecar.add(Fact.CAPTION, Origin.SIDECAR, "owner's");
        Claims google = new Claims();
        google.add(Fact.CAPTION, Origin.TAKEOUT, "Google's");
        google.add(Fact.POSITION, Origin.TAKEOUT, new Position(1, 2, null));
        Metadata merged = photo.settle().with(google.settle());
        assertEquals(Optional.of("camera's"), merged.get(Fact.CAPTION));
        assertEquals(Origin.TAKEOUT, merged.claim(Fact.POSITION).orElseThrow().origin());
        assertEquals(Optional.of("owner's"), merged.with(sidecar.settle()).get(Fact.CAPTION));
    }

    @Test
    void whomGoogleKnowsIsAddedToWhomThePhotoNames() {
        Claims photo = new Claims();
        photo.add(Fact.PEOPLE, Origin.XMP, List.of("Ada", "Bo"));
        Claims google = new Claims();
        google.add(Fact.PEOPLE, Origin.TAKEOUT, List.of("Bo", "Cy"));
        Metadata both = photo.settle().with(google.settle());
        assertEquals(Optional.of(List.of("Ada", "Bo", "Cy")), both.get(Fact.PEOPLE));
        Claims sidecar = new Claims();
        sidecar.add(Fact.PEOPLE, Origin.SIDECAR, List.of("Di"));
        assertEquals(Optional.of(List.of("Di")), both.with(sidecar.settle()).get(Fact.PEOPLE));
    }

    @Test
    void aSidecarThatTellsTheDayTakesTheHourFromThePhoto() {
        Claims photo = new Claims();
        photo.add(Fact.ORIGINAL, Origin.EXIF, at(NOON));
        Claims sidecar = new Claims();
        sidecar.add(Fact.ORIGINAL, Origin.SIDECAR, at(NOON.toLocalDate().atStartOfDay()));
        assertEquals(
                Optional.of(new Claim<>(at(NOON), Origin.SIDECAR)),
                photo.settle().with(sidecar.settle()).claim(Fact.ORIGINAL));
    }

    @Test
    void whatCannotBeIsNotClaimed() {
        Claims claims = new Claims();
        claims.add(Fact.ISO, Origin.EXIF, 0);
        claims.add(Fact.ISO, Origin.EXIF, 200);
        claims.add(Fact.ORIENTATION, Origin.EXIF, 9);
        claims.add(Fact.F_NUMBER, Origin.EXIF, Double.NaN);
        Metadata read = claims.settle();
        assertEquals(Optional.of(200), read.get(Fact.ISO));
        assertEquals(1, read.orientation());
        assertEquals(Optional.empty(), read.get(Fact.F_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-17T10:00:00, +02:00",
        "2024-05-17T09:57:30, +02:00",
        "2024-05-17T06:15:20, +05:45",
        "2024-05-17T22:00:00, -10:00",
        "2024-05-16T22:00:00, +14:00"
    })
    void theZoneIsWhatIsBetweenTheClockAndTheSatellites(LocalDateTime gps, String offset) {
        Claims claims = new Claims();
        claims.add(Fact.ORIGINAL, Origin.EXIF, at(NOON));
        claims.add(Fact.GPS_TIME, Origin.EXIF, new Moment(gps, ZoneOffset.UTC));
        CaptureTime taken = claims.settle().taken().orElseThrow();
        assertEquals(ZoneOffset.of(offset), taken.offset());
        assertEquals(CaptureTime.Zone.GPS, taken.zone());
        assertEquals(NOON, taken.time());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-17T09:52:00", "2024-05-15T10:00:00", "2024-05-19T10:00:00"})
    void aClockThatWasWrongTellsNoZone(LocalDateTime gps) {
        Claims claims = new Claims();
        claims.add(Fact.ORIGINAL, Origin.EXIF, at(NOON));
        claims.add(Fact.GPS_TIME, Origin.EXIF, new Moment(gps, ZoneOffset.UTC));
        assertNull(claims.settle().taken().orElseThrow().offset());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-17T12:00:00, Europe/Oslo, +02:00",
        "2024-01-17T12:00:00, Europe/Oslo, +01:00",
        "2024-03-31T02:30:00, Europe/Oslo, +01:00",
        "2024-10-27T02:30:00, Europe/Oslo, +02:00",
        "2024-05-17T12:00:00, Asia/Kathmandu, +05:45",
        "1975-07-01T12:00:00, Europe/Berlin, +01:00"
    })
    void wherePhotoAndSatellitesTellNoZoneThePlacesIsTakenAsItWasThen(LocalDateTime time, String zone, String offset) {
        Claims claims = new Claims();
        claims.add(Fact.ORIGINAL, Origin.EXIF, at(time));
        claims.add(Fact.TIME_ZONE, Origin.PLACE, zone);
        CaptureTime taken = claims.settle().taken().orElseThrow();
        assertEquals(
                new CaptureTime(time, ZoneOffset.of(offset), CaptureTime.Source.ORIGINAL, CaptureTime.Zone.PLACE),
                taken);
    }

    @Test
    void aZoneThatIsToldOrFollowsFromTheSatellitesIsNotThePlaces() {
        Claims claims = new Claims();
        claims.add(Fact.TIME_ZONE, Origin.PLACE, "Europe/Oslo");
        claims.add(Fact.ORIGINAL, Origin.EXIF, new Moment(NOON, ZoneOffset.ofHours(5)));
        assertEquals(
                ZoneOffset.ofHours(5), claims.settle().taken().orElseThrow().offset());
        Claims silent = new Claims();
        silent.add(Fact.TIME_ZONE, Origin.PLACE, "Europe/Oslo");
        silent.add(Fact.ORIGINAL, Origin.EXIF, at(NOON));
        silent.add(Fact.GPS_TIME, Origin.EXIF, new Moment(NOON.minusHours(3), ZoneOffset.UTC));
        CaptureTime taken = silent.settle().taken().orElseThrow();
        assertEquals(ZoneOffset.ofHours(3), taken.offset());
        assertEquals(CaptureTime.Zone.GPS, taken.zone());
    }

    @Test
    void aTimeThatIsKnownInUtcIsShownOnTheClockOfThePlace() {
        Claims claims = new Claims();
        claims.add(Fact.CREATED, Origin.MOVIE, new Moment(NOON, ZoneOffset.UTC));
        claims.add(Fact.TIME_ZONE, Origin.PLACE, "America/New_York");
        CaptureTime taken = claims.settle().taken().orElseThrow();
        assertEquals(NOON.minusHours(4), taken.time());
        assertEquals(ZoneOffset.ofHours(-4), taken.offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nowhere/Land", "", "../etc", "Africa/Monrovia"})
    void aZoneThatIsNoneOrWasTheTownsOwnTellsNothing(String zone) {
        Claims claims = new Claims();
        claims.add(Fact.ORIGINAL, Origin.EXIF, at(LocalDateTime.of(1960, 1, 1, 12, 0)));
        claims.add(Fact.TIME_ZONE, Origin.PLACE, zone);
        assertNull(claims.settle().taken().orElseThrow().offset());
    }

    @Test
    void aGuessedTimeHasNoZoneOfThePlace() {
        Claims claims = new Claims();
        claims.add(Fact.NAMED, Origin.FILE_NAME, at(NOON));
        claims.add(Fact.TIME_ZONE, Origin.PLACE, "Europe/Oslo");
        assertNull(claims.settle().taken().orElseThrow().offset());
    }

    @Test
    void anotherSourceRefinesTheSameSecondAndTheSameDay() {
        Claims claims = new Claims();
        claims.add(Fact.ORIGINAL, Origin.EXIF, at(NOON));
        claims.add(Fact.ORIGINAL, Origin.XMP, new Moment(NOON.withNano(5_000_000), ZoneOffset.ofHours(2)));
        claims.add(Fact.ORIGINAL, Origin.IPTC, at(NOON.plusHours(1)));
        assertEquals(
                Optional.of(new Moment(NOON.withNano(5_000_000), ZoneOffset.ofHours(2))),
                claims.settle().get(Fact.ORIGINAL));
        Claims day = new Claims();
        day.add(Fact.ORIGINAL, Origin.XMP, at(NOON.toLocalDate().atStartOfDay()));
        day.add(Fact.ORIGINAL, Origin.IPTC, at(NOON));
        assertEquals(Optional.of(at(NOON)), day.settle().get(Fact.ORIGINAL));
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_20190524_101530.jpg, 2019-05-24T10:15:30",
        "PXL_20231006_063121958.jpg, 2023-10-06T06:31:21.958",
        "VID-20190524-WA0001.mp4, 2019-05-24T00:00:00",
        "Screenshot from 2020-01-02 03-04-05.png, 2020-01-02T03:04:05",
        "Screenshot 2019-05-21 at 10.45.52.png, 2019-05-21T10:45:52",
        "WhatsApp Image 2019-05-24 at 10.15.30.jpeg, 2019-05-24T10:15:30",
        "2019-05-24.jpg, 2019-05-24T00:00:00",
        "20190524101530.jpg, 2019-05-24T10:15:30",
        "signal-2019-05-24-101530.jpg, 2019-05-24T10:15:30",
        "1558692930123.jpg, 2019-05-24T10:15:30"
    })
    void fileNamesTellTimes(String name, LocalDateTime time) {
        Claims claims = new Claims();
        claims.add(Fact.NAMED, Origin.FILE_NAME, NamedTimes.of(name));
        CaptureTime taken = claims.settle().taken().orElseThrow();
        assertEquals(time, taken.time());
        assertTrue(taken.isGuess());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DSC_0238.JPG", "IMG_4120.JPG", "20191324_101530.jpg", "123456789012345678.jpg", "P1000244.MOV"})
    void otherNumbersAreNoTimes(String name) {
        assertEquals(Optional.empty(), NamedTimes.of(name));
    }

    @Test
    void aFileNameIsBetterThanTheTimeOfTheLastChangeAndWorseThanTheCameras() {
        Claims claims = new Claims();
        claims.add(Fact.MODIFIED, Origin.EXIF, at(NOON.plusYears(1)));
        claims.add(Fact.NAMED, Origin.FILE_NAME, at(NOON));
        assertEquals(
                CaptureTime.Source.FILE_NAME,
                claims.settle().taken().orElseThrow().source());
        claims.add(Fact.ORIGINAL, Origin.EXIF, at(NOON.minusYears(1)));
        CaptureTime taken = claims.settle().taken().orElseThrow();
        assertEquals(CaptureTime.Source.ORIGINAL, taken.source());
        assertFalse(taken.isGuess());
    }
}
