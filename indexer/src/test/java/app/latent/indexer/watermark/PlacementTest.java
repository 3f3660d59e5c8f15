package app.latent.indexer.watermark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlacementTest {
    private static final Dimension MARK = new Dimension(40, 20);

    @ParameterizedTest
    @CsvSource({
        "TOP_LEFT, 4, 4", "TOP, 101, 4", "TOP_RIGHT, 197, 4",
        "LEFT, 4, 75", "CENTRE, 101, 75", "RIGHT, 197, 75",
        "BOTTOM_LEFT, 4, 146", "BOTTOM, 101, 146", "BOTTOM_RIGHT, 197, 146",
    })
    void aMarkIsWhereItsOwnerWantsIt(Position position, int x, int y) throws Exception {
        List<Rectangle> places = Placement.of(Stamps.stamp(position, false, 50, 33, 0), new Dimension(300, 200), MARK);
        assertEquals(List.of(new Rectangle(x, y, 99, 50)), places);
    }

    @ParameterizedTest
    @CsvSource({"300, 200", "200, 300", "2000, 10", "10, 2000", "3, 3", "1, 1"})
    void aMarkAsWideAsThePhotoStaysWithinIt(int width, int height) throws Exception {
        var photo = new Dimension(width, height);
        Rectangle place = Placement.of(Stamps.stamp(Position.BOTTOM_RIGHT, false, 50, 100, 0), photo, MARK)
                .getFirst();
        assertTrue(new Rectangle(photo).contains(place), place.toString());
    }

    @Test
    void repeatedMarksReachEachPartOfThePhotoAndDoNotOverlap() throws Exception {
        var photo = new Dimension(300, 200);
        List<Rectangle> places = Placement.of(Stamps.stamp(Position.TOP, true, 50, 20, 0), photo, MARK);
        for (Rectangle place : places) {
            assertTrue(place.intersects(new Rectangle(photo)), place.toString());
            assertEquals(1, places.stream().filter(place::intersects).count(), place.toString());
        }
        for (int x = 0; x < photo.width - 90; x += 10) {
            for (int y = 0; y < photo.height - 70; y += 10) {
                var part = new Rectangle(x, y, 90, 70);
                assertTrue(places.stream().anyMatch(part::intersects), part.toString());
            }
        }
    }
}
