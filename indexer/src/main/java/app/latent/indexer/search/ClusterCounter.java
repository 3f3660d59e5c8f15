package app.latent.indexer.search;

import app.latent.indexer.Area;
import app.latent.indexer.PhotoSearch.Cluster;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Gathers matches by the cell of the map that they lie in. */
final class ClusterCounter implements CollectorManager<ClusterCounter.Cells, List<Cluster>> {
    private final PerSegment<Points> points;
    private final MapGrid grid;

    ClusterCounter(PerSegment<Points> points, Area area, int zoom) {
        this.points = points;
        grid = MapGrid.of(area, zoom);
    }

    /** The photos of one cell. */
    private static final class Cell {
        private long photos;
        private long sumX;
        private long sumY;
        private long west = Long.MAX_VALUE;
        private long east = Long.MIN_VALUE;
        private long north = Long.MAX_VALUE;
        private long south = Long.MIN_VALUE;
        private long taken = Long.MIN_VALUE;
        private String newest = "";

        /** The segment of which a photo was counted last. */
        private @Nullable Object segment;

        void add(long x, long y) {
            photos++;
            sumX += x;
            sumY += y;
            west = Math.min(west, x);
            east = Math.max(east, x);
            north = Math.min(north, y);
            south = Math.max(south, y);
        }

        void add(Cell other) {
            photos += other.photos;
            sumX += other.sumX;
            sumY += other.sumY;
            west = Math.min(west, other.west);
            east = Math.max(east, other.east);
            north = Math.min(north, other.north);
            south = Math.max(south, other.south);
            offer(other.taken, other.newest);
        }

        void offer(long time, String id) {
            if (time > taken || (time == taken && id.compareTo(newest) < 0)) {
                taken = time;
                newest = id;
            }
        }

        Cluster cluster() {
            return new Cluster(
                    Mercator.latitude((double) sumY / photos),
                    longitude((double) sumX / photos),
                    extent(),
                    photos,
                    newest);
        }

        /** Rounded outwards, to a tenth of a metre. */
        private Area extent() {
            return new Area(
                    outwards(Mercator.latitude((double) south), -1, -90),
                    outwards(longitude((double) west), -1, -180),
                    outwards(Mercator.latitude((double) north), 1, 90),
                    outwards(longitude((double) east), 1, 180));
        }

        private static double outwards(double degrees, int direction, double edge) {
            double step = 1e6;
            double rounded = direction * Math.ceil(direction * degrees * step + 0.5) / step;
            return direction > 0 ? Math.min(rounded, edge) : Math.max(rounded, edge);
        }

        private static double longitude(double eastward) {
            double degrees = Mercator.longitude(eastward);
            return degrees > 180 ? degrees - 360 : degrees;
        }
    }

    final class Cells extends SimpleCollector {
        private final @Nullable Cell[] cells = new Cell[grid.cells()];
        private @Nullable LeafReaderContext segment;
        private @Nullable Points places;
        private @Nullable NumericDocValues times;
        private @Nullable SortedDocValues ids;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            segment = leaf;
            places = points.of(leaf.reader());
            times = DocValues.getNumeric(leaf.reader(), Fields.TAKEN);
            ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        }

        @Override
        public void collect(int doc) throws IOException {
            long point = places == null ? Points.NONE : places.of(doc);
            if (point == Points.NONE) {
                return;
            }
            long x = grid.eastward(Mercator.xOf(point));
            long y = Mercator.yOf(point);
            int number = grid.cell(x, y);
            if (number == MapGrid.OUTSIDE) {
                return;
            }
            Cell cell = cells[number];
            if (cell == null) {
                cell = new Cell();
                cells[number] = cell;
            }
            cell.add(x, y);
            if (cell.segment != segment) {
                offer(doc, cell);
            }
        }

        /** A segment's photos lie in the order of time: the first is the newest. */
        private void offer(int doc, Cell cell) throws IOException {
            cell.segment = segment;
            if (times != null && ids != null && times.advanceExact(doc) && ids.advanceExact(doc)) {
                cell.offer(times.longValue(), ids.lookupOrd(ids.ordValue()).utf8ToString());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Cells newCollector() {
        return new Cells();
    }

    @Override
    public List<Cluster> reduce(Collection<Cells> parts) {
        return IntStream.range(0, grid.cells())
                .mapToObj(number -> joined(parts, number))
                .filter(cell -> cell.photos > 0)
                .map(Cell::cluster)
                .sorted(Comparator.comparingLong(Cluster::photos).reversed().thenComparing(Cluster::newest))
                .toList();
    }

    private static Cell joined(Collection<Cells> parts, int number) {
        Cell sum = new Cell();
        parts.stream().map(p -> p.cells[number]).filter(Objects::nonNull).forEach(sum::add);
        return sum;
    }
}
