package app.latent.indexer.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {
    @ParameterizedTest
    @CsvSource({"1, 6, 6", "6, 1, 8", "6, 6, 1", "6, 3, 6", "6, 8, 3", "2, 1, 2", "5, 1, 5", "5, 6, 2", "8, 1, 6"})
    void aPictureThatWasTurnedOneWayIsTurnedAnother(int applied, int wanted, int turn) {
        assertEquals(turn, Turn.between(applied, wanted));
    }
}
