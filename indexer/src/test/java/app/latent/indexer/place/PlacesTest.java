package app.latent.indexer.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Area;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static NamedPlace at(double latitude, double longitude) {
        return Places.get().at(latitude, longitude).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "59.913, 10.740, Norway, NO, Oslo, Oslo, Europe/Oslo",
        "52.5163, 13.3777, Germany, DE, State of Berlin, Berlin, Europe/Berlin",
        "52.3906, 13.0645, Germany, DE, Brandenburg, Potsdam, Europe/Berlin",
        "48.8566, 2.3522, France, FR, Île-de-France, Paris, Europe/Paris",
        "40.758, -73.985, United States, US, New York, New York City, America/New_York",
        "37.8715, -122.273, United States, US, California, Berkeley, America/Los_Angeles",
        "36.0544, -112.1401, United States, US, Arizona, Grand Canyon, America/Phoenix",
        "35.5308, 139.703, Japan, JP, Kanagawa, Kawasaki, Asia/Tokyo",
        "-33.8568, 151.2153, Australia, AU, New South Wales, Sydney, Australia/Sydney",
        "22.281, 114.158, Hong Kong, HK, Central and Western, Hong Kong, Asia/Hong_Kong",
        "78.2232, 15.6267, Svalbard and Jan Mayen, SJ, Svalbard, Longyearbyen, Arctic/Longyearbyen",
        "31.7, -106.45, Mexico, MX, Chihuahua, Ciudad Juárez, America/Ciudad_Juarez",
        "28.1, -15.4, Spain, ES, Canary Islands, Las Palmas de Gran Canaria, Atlantic/Canary"
    })
    void aPositionHasTheNamesOfItsCityRegionAndCountry(
            double latitude, double longitude, String country, String code, String region, String city, String zone) {
        assertEquals(new NamedPlace(country, code, region, city, ZoneId.of(zone)), at(latitude, longitude));
    }

    @Test
    void theLargestPlacesOfAnAreaComeFirst() {
        List<String> alps = names(new Area(46, 6.5, 48.5, 9), 3);
        assertEquals("Zürich", alps.getFirst());
        assertEquals(3, alps.size());
        assertEquals(List.of("Shanghai"), names(Area.WORLD, 1));
        assertEquals(List.of(), names(new Area(-60, -150, -50, -120), 9));
    }

    @Test
    void anAreaMayLieAcrossTheDateLine() {
        List<String> fiji = names(new Area(-19, 177, -16, -179), 100);
        assertTrue(fiji.contains("Suva"), fiji::toString);
        assertFalse(fiji.contains("Apia"), fiji::toString);
    }

    private static List<String> names(Area area, int most) {
        return Places.get().largestIn(area, most).stream().map(Spot::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "48.573, 7.815, Germany, Kehl",
        "48.583, 7.745, France, Strasbourg",
        "47.560, 7.590, Switzerland, Basel",
        "47.595, 7.610, Germany, Weil am Rhein",
        "47.585, 7.565, France, Saint-Louis",
        "32.533, -117.020, Mexico, Tijuana",
        "32.715, -117.160, United States, San Diego",
        "41.9022, 12.4533, Vatican City, Vatican City",
        "41.8986, 12.4769, Italy, Rome",
        "43.7384, 7.4246, Monaco, Monaco",
        "45.41, -75.70, Canada, Ottawa",
        "-25.59, -54.58, Brazil, Foz do Iguaçu"
    })
    void noPlaceAcrossABorderIsNamed(double latitude, double longitude, String country, String city) {
        NamedPlace place = at(latitude, longitude);
        assertEquals(country, place.country());
        assertEquals(city, place.city());
    }

    @Test
    void anEnclaveIsNotTheLandAroundIt() {
        assertEquals("San Marino", at(43.9424, 12.4578).country());
        assertEquals("Lesotho", at(-29.31, 27.48).country());
        assertEquals("South Africa", at(-29.12, 26.21).country());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, -30", "90, 0", "45, -40", "-60, 100", "54.0, 5.0", "-16.27, 106.18", "42.67, 50.08"})
    void theSeaHasNoName(double latitude, double longitude) {
        assertEquals(Optional.empty(), Places.get().at(latitude, longitude));
    }

    @Test
    void aBoatCloseToTheCoastIsStillInTheCountry() {
        assertEquals("Germany", at(54.30, 10.90).country());
        assertEquals("Norway", at(59.10, 10.60).country());
    }

    @Test
    void whatIsFarFromAllPlacesHasACountryOnly() {
        assertEquals(new NamedPlace("Algeria", "DZ", null, null, ZoneId.of("Africa/Algiers")), at(23.5, 10.0));
        NamedPlace pole = at(-90, 0);
        assertEquals("Antarctica", pole.country());
        assertNull(pole.zone());
        assertNull(at(27.9881, 86.9250).city());
    }

    @Test
    void theAntimeridianPartsNothing() {
        assertEquals(at(-16.8, 179.99), at(-16.8, -179.99));
        assertEquals("Fiji", at(-16.8, 180).country());
        assertEquals(at(-16.8, 180), at(-16.8, -180));
        assertEquals("Russia", at(66.0, -172.0).country());
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0", "0, NaN", "90.0001, 0", "-91, 0", "0, 180.1", "0, -Infinity"})
    void whatIsNotOnEarthIsRefused(double latitude, double longitude) {
        assertThrows(IllegalArgumentException.class, () -> Places.get().at(latitude, longitude));
    }

    @Property(tries = 5000)
    void everyPositionHasNamesOrNone(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Optional<NamedPlace> place = Places.get().at(latitude, longitude);
        place.ifPresent(p -> {
            assertTrue(p.code().matches("[A-Z]{2}"), p.code());
            assertFalse(p.country().isEmpty());
            assertFalse(String.valueOf(p.city()).isEmpty());
            assertFalse(String.valueOf(p.region()).isEmpty());
        });
    }

    /** The two sources draw a few borders otherwise: no more than one place in a thousand is meant. */
    @Test
    void whereAPlaceIsItsCountryIsFound() {
        Places places = Places.get();
        int count = places.settlements().count();
        long other = IntStream.range(0, count)
                .mapToObj(places::spot)
                .filter(spot -> places.at(spot.latitude(), spot.longitude())
                        .filter(p -> p.country().equals(spot.country()))
                        .isEmpty())
                .count();
        assertTrue(count > 150_000, () -> "places: " + count);
        assertTrue(other < count / 1000, () -> other + " of " + count);
    }

    @Test
    void allTimeZonesAreKnownToJava() {
        Random random = new Random(1);
        Places places = Places.get();
        for (int i = 0; i < 20_000; i++) {
            Spot spot = places.spot(random.nextInt(places.settlements().count()));
            places.at(spot.latitude(), spot.longitude()).ifPresent(p -> assertTrue(p.zone() != null, spot::toString));
        }
    }

    /** It takes some 20 µs of the processor's time. */
    @Test
    void aLookupIsQuick() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Random random = new Random(2);
        Places places = Places.get();
        int count = 20_000;
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            int found = 0;
            long start = clock.getCurrentThreadCpuTime();
            for (int i = 0; i < count; i++) {
                Spot spot = places.spot(random.nextInt(places.settlements().count()));
                found += places.at(spot.latitude(), spot.longitude()).isPresent() ? 1 : 0;
            }
            best = Math.min(best, (clock.getCurrentThreadCpuTime() - start) / 1e3 / count);
            assertTrue(found > count * 0.99);
        }
        double micros = best;
        assertTrue(micros < 100, () -> micros + " µs");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-90, -45, 0, 45, 89.9})
    void theEndsOfTheEarthAreTheSame(double latitude) {
        assertEquals(
                Places.get().at(latitude, -180).map(NamedPlace::country),
                Places.get().at(latitude, 180).map(NamedPlace::country));
    }
}
