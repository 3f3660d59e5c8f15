package app.latent.indexer.search;

import app.latent.indexer.Area;

/**
 * The cells of the map that an area lies on, numbered by row. Cells do not move with the area: who moves the map sees the same
 * ones. Columns are counted from the area's west, also across the date line.
 */
record MapGrid(long west, long width, long north, long height, int shift) {
    /** So many cells are answered in well under a screen's time, and more than a screen shows. */
    private static final int MOST_CELLS = 4096;

    /** A tile's side is cut into four. */
    private static final int CELLS_A_TILE = 2;

    private static final long WORLD = 1L << Integer.SIZE;
    static final int OUTSIDE = -1;

    /** @param zoom of map tiles; less where there would be too many cells */
    static MapGrid of(Area area, int zoom) {
        long west = Mercator.x(area.west());
        long north = Mercator.y(area.north());
        long width = Math.floorMod(Mercator.x(area.east()) - west, WORLD);
        long height = Mercator.y(area.south()) - north;
        int shift = Math.clamp(Integer.SIZE - CELLS_A_TILE - zoom, 0, Integer.SIZE - CELLS_A_TILE);
        while (new MapGrid(west, width, north, height, shift).cells() > MOST_CELLS) {
            shift++;
        }
        return new MapGrid(west, width, north, height, shift);
    }

    int cells() {
        return (int) Math.min(Integer.MAX_VALUE, columns() * (row(north + height) + 1));
    }

    private long columns() {
        return column(west + width) + 1;
    }

    private long column(long eastward) {
        return (eastward >>> shift) - (west >>> shift);
    }

    private long row(long y) {
        return (y >>> shift) - (north >>> shift);
    }

    /** Of a point's x: from the area's west on, beyond 2<sup>32</sup> behind the date line. */
    long eastward(long x) {
        return west + Math.floorMod(x - west, WORLD);
    }

    /** @return the number of the cell, or {@link #OUTSIDE} */
    int cell(long eastward, long y) {
        boolean inside = eastward - west <= width && y >= north && y - north <= height;
        return inside ? (int) (row(y) * columns() + column(eastward)) : OUTSIDE;
    }
}
