package app.latent.indexer.look;

import java.util.function.IntToDoubleFunction;

/** One number a pixel. Immutable. */
final class Plane {
    private final int width;
    private final int height;

    /** Row by row. */
    private final double[] values;

    private Plane(int width, int height, double[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /** @param value of each pixel, row by row */
    static Plane of(int width, int height, IntToDoubleFunction value) {
        double[] values = new double[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(i);
        }
        return new Plane(width, height, values);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int count() {
        return values.length;
    }

    double at(int pixel) {
        return values[pixel];
    }

    double at(int x, int y) {
        return values[y * width + x];
    }

    /** Each new value is the mean of the area that it covers. */
    Plane scaled(int newWidth, int newHeight) {
        double[] rows = new double[newWidth * height];
        for (int y = 0; y < height; y++) {
            scaleLine(values, y * width, 1, width, rows, y * newWidth, 1, newWidth);
        }
        double[] both = new double[newWidth * newHeight];
        for (int x = 0; x < newWidth; x++) {
            scaleLine(rows, x, newWidth, height, both, x, newWidth, newHeight);
        }
        return new Plane(newWidth, newHeight, both);
    }

    private static void scaleLine(
            double[] from, int first, int step, int count, double[] to, int newFirst, int newStep, int newCount) {
        double length = (double) count / newCount;
        for (int i = 0; i < newCount; i++) {
            double start = i * length;
            double end = Math.min(count, start + length);
            double sum = 0;
            for (int j = (int) start; j < end; j++) {
                sum += from[first + j * step] * (Math.min(end, j + 1) - Math.max(start, j));
            }
            to[newFirst + i * newStep] = sum / (end - start);
        }
    }

    /** The standard deviation. */
    double deviation() {
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        double mean = sum / values.length;
        return Math.sqrt(Math.max(0, squares / values.length - mean * mean));
    }
}
