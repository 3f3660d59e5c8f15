package app.latent.testkit.photos.jpeg;

/** One colour component of a small picture, centred on zero, its edges repeated as far outside as blocks reach. */
final class Plane {

    /** Picks a component of a pixel (JFIF 1.02: full-range BT.601). */
    @FunctionalInterface
    interface Component {
        float of(int red, int green, int blue);
    }

    static final Component LUMA = (r, g, b) -> 0.299f * r + 0.587f * g + 0.114f * b - 128f;
    static final Component BLUE_DIFFERENCE = (r, g, b) -> -0.168736f * r - 0.331264f * g + 0.5f * b;
    static final Component RED_DIFFERENCE = (r, g, b) -> 0.5f * r - 0.418688f * g - 0.081312f * b;

    final float[] samples;
    final int stride;

    /**
     * Takes one component out of a picture.
     *
     * @param columns how many columns blocks reach, at least {@code width}; margins come on top
     * @param rows how many rows
     */
    Plane(int[] pixels, int width, int height, int columns, int rows, Component component) {
        stride = columns + 2 * Enlargement.MARGIN;
        samples = new float[stride * (rows + 2 * Enlargement.MARGIN)];
        for (int y = 0; y < rows + 2 * Enlargement.MARGIN; y++) {
            int from = Math.clamp(y - Enlargement.MARGIN, 0, height - 1) * width;
            for (int x = 0; x < stride; x++) {
                int rgb = pixels[from + Math.clamp(x - Enlargement.MARGIN, 0, width - 1)];
                samples[y * stride + x] = component.of((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
            }
        }
    }
}
