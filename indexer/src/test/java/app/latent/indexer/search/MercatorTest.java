package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MercatorTest {

    @Property(tries = 500)
    void aPlaceComesBack(
            @ForAll @DoubleRange(min = -85, max = 85) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        long point = Mercator.point(latitude, longitude);
        assertEquals(latitude, Mercator.latitude((double) Mercator.yOf(point)), 1e-6);
        assertEquals(longitude, Mercator.longitude((double) Mercator.xOf(point)), 1e-6);
    }

    @Test
    void tilesAreThoseOfTheWeb() {
        // Berlin's Brandenburg Gate is on tile 14/8800/5373.
        assertEquals(8800, Mercator.x(13.3777) >>> (32 - 14));
        assertEquals(5373, Mercator.y(52.5163) >>> (32 - 14));
    }

    @Test
    void polesLieOnTheEdge() {
        double someMetres = 1000;
        assertEquals(0, (double) Mercator.y(90), someMetres);
        assertEquals((double) 0xFFFFFFFFL, (double) Mercator.y(-90), someMetres);
        assertEquals(0, Mercator.x(-180));
        assertEquals(0xFFFFFFFFL, Mercator.x(180));
    }
}
