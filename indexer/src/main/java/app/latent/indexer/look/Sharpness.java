package app.latent.indexer.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fine the finest detail is: in tiles of the picture, the energy of the Laplacian, which answers to the finest detail, over
 * that of the gradient, which answers to all. Contrast and subject cancel out as far as they can. The quarter of the tiles
 * with the strongest gradients counts, and of these a good one, so that a sharp face before a soft background is sharp.
 *
 * <p>At the size of a thumbnail this tells what looks unsharp at a glance: a shaken or badly focused photo. It cannot tell
 * what shows at full size only, nor an unsharp picture from one of fog.
 */
final class Sharpness {
    private static final int TILE = 16;
    private static final int SMALLEST = 192;
    private static final double COUNTED = 0.25;
    private static final double GOOD = 0.75;

    /** From photos that were blurred on purpose: at a hundredth of their width almost all are below 1. */
    private static final double NONE = 0.7;

    private static final double FULL = 3.2;

    /** Keeps the noise of an even tile from counting as detail. */
    private static final double NOISE = TILE * TILE * 4;

    private Sharpness() {}

    private record Tile(double gradient, double laplacian) {
        double fineness() {
            return Math.sqrt(laplacian / (gradient + NOISE));
        }
    }

    /** 0 to 100; null where the picture is too small or too even to tell. */
    static @Nullable Integer of(Plane luma) {
        if (Math.max(luma.width(), luma.height()) < SMALLEST || Math.min(luma.width(), luma.height()) < TILE + 2) {
            return null;
        }
        List<Tile> tiles = tiles(luma);
        tiles.sort(Comparator.comparingDouble(Tile::gradient).reversed());
        List<Tile> counted = tiles.subList(0, Math.max(1, (int) (tiles.size() * COUNTED)));
        if (counted.getLast().gradient < NOISE) {
            return null;
        }
        double[] fineness =
                counted.stream().mapToDouble(Tile::fineness).sorted().toArray();
        double good = fineness[(int) (fineness.length * GOOD)];
        return (int) Math.round(100 * Math.clamp((good - NONE) / (FULL - NONE), 0, 1));
    }

    private static List<Tile> tiles(Plane luma) {
        List<Tile> tiles = new ArrayList<>();
        for (int top = 1; top + TILE < luma.height(); top += TILE) {
            for (int left = 1; left + TILE < luma.width(); left += TILE) {
                tiles.add(tile(luma, left, top));
            }
        }
        return tiles;
    }

    private static Tile tile(Plane luma, int left, int top) {
        double gradient = 0;
        double laplacian = 0;
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                double west = luma.at(x - 1, y);
                double east = luma.at(x + 1, y);
                double north = luma.at(x, y - 1);
                double south = luma.at(x, y + 1);
                double around = 4 * luma.at(x, y) - west - east - north - south;
                laplacian += around * around;
                gradient += ((east - west) * (east - west) + (south - north) * (south - north)) / 4;
            }
        }
        return new Tile(gradient, laplacian);
    }
}
