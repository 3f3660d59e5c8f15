package app.latent.testkit.photos.scene;

/** Paints what lies below a skyline, row by row, which is how a canvas lies in memory. */
final class Ground {

    private Ground() {}

    /** The height of a skyline. */
    @FunctionalInterface
    interface Outline {
        /** How far down the skyline is at {@code u}. */
        float at(float u);
    }

    /** The surface below it. */
    @FunctionalInterface
    interface Surface {
        /**
         * Blends one pixel.
         *
         * @param at the pixel
         * @param depth how far below the skyline it lies
         * @param cover how much of it lies below the skyline, 0 to 1
         */
        void paint(int at, float u, float v, float depth, float cover);
    }

    /**
     * Paints from the skyline down.
     *
     * @param bottom where later layers cover everything, so that painting may stop
     */
    static void paint(Canvas canvas, float bottom, Outline outline, Surface surface) {
        float pixel = canvas.pixel();
        float[] skyline = new float[canvas.width];
        float highest = 1f;
        for (int x = 0; x < canvas.width; x++) {
            skyline[x] = outline.at(x * pixel);
            highest = Math.min(highest, skyline[x]);
        }
        for (int y = canvas.row(highest); y < canvas.row(bottom); y++) {
            for (int x = 0; x < canvas.width; x++) {
                float cover = y + 1 - skyline[x] * canvas.height;
                if (cover > 0) {
                    float v = y * pixel;
                    surface.paint(y * canvas.width + x, x * pixel, v, v - skyline[x], Math.min(1f, cover));
                }
            }
        }
    }
}
