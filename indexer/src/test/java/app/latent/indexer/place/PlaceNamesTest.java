package app.latent.indexer.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {
    private static final PlaceNames NAMES = new PlaceNames(Places.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "oslo; Oslo; Norway",
                "PARIS; Paris; France",
                "Paris, Texas; Paris; United States",
                "paris , tx; Paris; United States",
                "Paris, US; Paris; United States",
                "Paris, France; Paris; France",
                "Paris,Texas,USA; Paris; United States",
                "oslo, ; Oslo; Norway",
                "Cambridge, uk; Cambridge; United Kingdom",
                "munich; Munich; Germany",
                "München; Munich; Germany",
                "malmo; Malmö; Sweden",
                "saint petersburg; Saint Petersburg; Russia",
                "L’Aquila; L'Aquila; Italy",
                "東京; Tokyo; Japan",
                "Москва; Moscow; Russia",
                "Luxembourg; Luxembourg; Luxembourg",
                "singapore; Singapore; Singapore"
            })
    void aNameIsThePlaceWithTheMostPeopleThatIsCalledSo(String typed, String name, String country) {
        Spot spot = NAMES.named(typed).getFirst();
        assertEquals(name, spot.name());
        assertEquals(country, spot.country());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "?!", "Qqxzvy", "Oslo, France", "Norway", "Deutschland, Berlin"})
    void whatIsNoPlaceIsNone(String typed) {
        assertEquals(List.of(), NAMES.named(typed));
    }

    @Test
    void countriesAndRegionsAreNoPlacesButKnown() {
        assertEquals(Optional.of("Norway"), NAMES.country("norway"));
        assertEquals(Optional.of("United States"), NAMES.country("USA"));
        assertEquals(Optional.of("Bavaria"), NAMES.region("bavaria"));
        assertEquals(Optional.empty(), NAMES.region(""));
    }

    @Test
    void theLargestPlacesAreWellKnown() {
        assertEquals("Oslo", NAMES.wellKnown(2000).get("oslo"));
        assertTrue(NAMES.wellKnown(50).containsKey("tokyo"));
    }

    @ParameterizedTest
    @CsvSource({
        "Saint-Denis, saint denis",
        "  St.  Gallen , st gallen",
        "L'Aquila, laquila",
        "Malmö, malmo",
        "Łódź, lodz",
        "Straßfurt, strassfurt",
        "Yoqne‘am ‘Illit, yoqneam illit",
        "東京, 東京"
    })
    void namesAreComparedWithoutCaseAccentsAndMarks(String name, String folded) {
        assertEquals(folded, PlaceNames.folded(name));
    }
}
