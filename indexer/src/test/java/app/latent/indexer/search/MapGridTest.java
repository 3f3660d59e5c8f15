package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Area;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapGridTest {

    private static int cell(MapGrid grid, double latitude, double longitude) {
        return grid.cell(grid.eastward(Mercator.x(longitude)), Mercator.y(latitude));
    }

    @Test
    void theWorldHasSixteenCellsAtZoomZero() {
        assertEquals(16, MapGrid.of(Area.WORLD, 0).cells());
    }

    @Test
    void neverHasMoreCellsThanCanBeAnswered() {
        for (int zoom = 0; zoom <= 22; zoom++) {
            assertTrue(MapGrid.of(Area.WORLD, zoom).cells() <= 4096);
        }
    }

    @Test
    void everyPlaceWithinHasACellOfTheGridAndNoneOutside() {
        Random random = new Random(1);
        for (Area area : new Area[] {new Area(59, 10, 60, 11.5), new Area(-20, 175, -10, -175), Area.WORLD}) {
            for (int zoom = 0; zoom <= 22; zoom += 2) {
                MapGrid grid = MapGrid.of(area, zoom);
                double width = Math.floorMod((long) ((area.east() - area.west()) * 1e6), 360_000_001L) / 1e6;
                for (int i = 0; i < 200; i++) {
                    double latitude = area.south() + random.nextDouble() * (area.north() - area.south());
                    double longitude = area.west() + random.nextDouble() * width;
                    int cell = cell(grid, latitude, longitude > 180 ? longitude - 360 : longitude);
                    assertTrue(cell >= 0 && cell < grid.cells(), area + " " + latitude + " " + longitude);
                }
            }
        }
        MapGrid grid = MapGrid.of(new Area(-20, 175, -10, -175), 6);
        assertEquals(MapGrid.OUTSIDE, cell(grid, -15, 0));
        assertEquals(MapGrid.OUTSIDE, cell(grid, -15, 174.9));
        assertEquals(MapGrid.OUTSIDE, cell(grid, -9.9, 178));
        assertNotEquals(MapGrid.OUTSIDE, cell(grid, -15, -178));
    }

    @Test
    void cellsStayWhereTheyAreWhenTheMapMoves() {
        MapGrid grid = MapGrid.of(new Area(50, 10, 60, 20), 8);
        MapGrid moved = MapGrid.of(new Area(50.1, 10.3, 60.1, 20.3), 8);
        for (double longitude = 11; longitude < 19; longitude += 0.01) {
            boolean together = cell(grid, 55, longitude) == cell(grid, 55, longitude + 0.01);
            assertEquals(together, cell(moved, 55, longitude) == cell(moved, 55, longitude + 0.01));
        }
    }
}
