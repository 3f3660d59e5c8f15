package app.latent.testkit.photos.scene;

/**
 * Three planes of floating point colour, so that many thin layers leave no banding.
 *
 * <p>Positions in scenes are (u, v): v is 0 at the top and 1 at the bottom, u grows to the right in the same unit, up to
 * {@link #aspect()}.
 */
final class Canvas {

    final int width;
    final int height;
    final float[] red;
    final float[] green;
    final float[] blue;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        red = new float[width * height];
        green = new float[width * height];
        blue = new float[width * height];
    }

    float aspect() {
        return (float) width / height;
    }

    /** The size of a pixel in scene units. */
    float pixel() {
        return 1f / height;
    }

    /** The row at {@code v}, kept inside the picture. */
    int row(float v) {
        return Math.clamp((int) (v * height), 0, height);
    }

    /** The column at {@code u}, kept inside the picture. */
    int column(float u) {
        return Math.clamp((int) (u * height), 0, width);
    }

    void set(int at, float r, float g, float b) {
        red[at] = r;
        green[at] = g;
        blue[at] = b;
    }

    /** Lays a colour over a pixel; {@code cover} 0 leaves it, 1 replaces it. */
    void blend(int at, float r, float g, float b, float cover) {
        red[at] += (r - red[at]) * cover;
        green[at] += (g - green[at]) * cover;
        blue[at] += (b - blue[at]) * cover;
    }

    void blend(int at, Rgb colour, float cover) {
        blend(at, colour.red(), colour.green(), colour.blue(), cover);
    }

    /** Adds light to a pixel. */
    void glow(int at, Rgb colour, float strength) {
        red[at] += colour.red() * strength;
        green[at] += colour.green() * strength;
        blue[at] += colour.blue() * strength;
    }
}
