package app.latent.indexer.look;

/**
 * A colour in OKLab (Björn Ottosson, 2020), where equal distances look equal.
 *
 * @param lightness 0 to 1
 * @param a from green to red
 * @param b from blue to yellow
 */
record OkLab(double lightness, double a, double b) {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double value = i / 255.0;
            LINEAR[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }

    /** @param red in sRGB, 0 to 255; so are the others */
    static OkLab of(double red, double green, double blue) {
        double r = linear(red);
        double g = linear(green);
        double bl = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * bl);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * bl);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * bl);
        return new OkLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    private static double linear(double value) {
        return LINEAR[Math.clamp(Math.round(value), 0, 255)];
    }

    /** How far from grey; sRGB's colours reach 0.32. */
    double chroma() {
        return Math.hypot(a, b);
    }

    /** In degrees, 0 to 360: red 29, yellow 110, green 142, blue 264. */
    double hue() {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
