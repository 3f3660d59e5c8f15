package app.latent.indexer.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ThumbHash of an opaque picture (Evan Wallace, 2023; evanw.github.io/thumbhash): at most 25 bytes that tell its shape and
 * a very blurred view of it. Lowest frequencies of lightness L, yellow-blue P and red-green Q in four bits each.
 */
final class ThumbHash {
    private static final int MOST_ACROSS = 7;
    private static final int HEADER = 5;
    private static final double WHITE = 255;

    private ThumbHash() {}

    /** @param pixels some ten in each direction are enough */
    static byte[] of(Pixels pixels) {
        int width = pixels.width();
        int height = pixels.height();
        double longer = Math.max(width, height);
        int across = (int) Math.max(1, Math.round(MOST_ACROSS * width / longer));
        int down = (int) Math.max(1, Math.round(MOST_ACROSS * height / longer));
        Channel l = Channel.of(lightness(pixels), Math.max(3, across), Math.max(3, down));
        Channel p = Channel.of(yellowBlue(pixels), 3, 3);
        Channel q = Channel.of(redGreen(pixels), 3, 3);
        boolean landscape = width > height;
        long header = scaled(63, l.mean)
                | scaled(31.5, 1 + p.mean) << 6
                | scaled(31.5, 1 + q.mean) << 12
                | scaled(31, l.largest) << 18
                | (long) (landscape ? down : across) << 24
                | scaled(63, p.largest) << 27
                | scaled(63, q.largest) << 33
                | (landscape ? 1L : 0L) << 39;
        List<Long> nibbles = new ArrayList<>();
        for (Channel channel : List.of(l, p, q)) {
            channel.others.forEach(f -> nibbles.add(scaled(15, f)));
        }
        return bytes(header, nibbles);
    }

    private static byte[] bytes(long header, List<Long> nibbles) {
        byte[] hash = new byte[HEADER + (nibbles.size() + 1) / 2];
        for (int i = 0; i < HEADER; i++) {
            hash[i] = (byte) (header >> (Byte.SIZE * i));
        }
        for (int i = 0; i < nibbles.size(); i++) {
            hash[HEADER + i / 2] |= (byte) (nibbles.get(i) << (4 * (i % 2)));
        }
        return hash;
    }

    private static long scaled(double most, double value) {
        return Math.round(most * value);
    }

    private static Plane lightness(Pixels p) {
        return Plane.of(
                p.width(),
                p.height(),
                i -> (p.red().at(i) + p.green().at(i) + p.blue().at(i)) / (3 * WHITE));
    }

    private static Plane yellowBlue(Pixels p) {
        return Plane.of(
                p.width(),
                p.height(),
                i -> ((p.red().at(i) + p.green().at(i)) / 2 - p.blue().at(i)) / WHITE);
    }

    private static Plane redGreen(Pixels p) {
        return Plane.of(p.width(), p.height(), i -> (p.red().at(i) - p.green().at(i)) / WHITE);
    }

    /**
     * @param largest of the frequencies but the mean, without sign
     * @param others the frequencies but the mean, from 0 for -largest to 1 for largest
     */
    private record Channel(double mean, double largest, List<Double> others) {

        /** The frequencies below the diagonal. */
        static Channel of(Plane plane, int across, int down) {
            List<Double> found = new ArrayList<>();
            for (int y = 0; y < down; y++) {
                for (int x = 0; x * down < across * (down - y); x++) {
                    found.add(frequency(plane, x, y));
                }
            }
            double mean = found.removeFirst();
            double largest = found.stream().mapToDouble(Math::abs).max().orElse(0);
            List<Double> others = found.stream()
                    .map(f -> largest > 0 ? 0.5 + 0.5 / largest * f : 0)
                    .toList();
            return new Channel(mean, largest, others);
        }

        private static double frequency(Plane plane, int across, int down) {
            double[] cosines = new double[plane.width()];
            Arrays.setAll(cosines, x -> Math.cos(Math.PI / plane.width() * across * (x + 0.5)));
            double sum = 0;
            for (int y = 0; y < plane.height(); y++) {
                double row = 0;
                for (int x = 0; x < cosines.length; x++) {
                    row += plane.at(x, y) * cosines[x];
                }
                sum += row * Math.cos(Math.PI / plane.height() * down * (y + 0.5));
            }
            return sum / plane.count();
        }
    }
}
