package app.latent.testkit.photos;

import app.latent.testkit.photos.scene.Light;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A camera with its habits.
 *
 * @param camera the camera and lens
 * @param fNumber the widest aperture
 * @param phone whether the aperture is fixed
 * @param shortest the shortest focal length in millimetres
 * @param longest the longest
 * @param naming how it names files
 */
record Gear(Camera camera, double fNumber, boolean phone, double shortest, double longest, Naming naming) {

    /** How a maker names files. */
    enum Naming {
        IMG_COUNTER("IMG_%04d.JPG"),
        DSC_COUNTER("DSC_%04d.JPG"),
        DSC_LONG_COUNTER("DSC%05d.JPG"),
        FUJI_COUNTER("DSCF%04d.JPG"),
        PHONE_COUNTER("IMG_%04d.jpeg"),
        PIXEL_TIME("'PXL_'yyyyMMdd'_'HHmmss'000.jpg'"),
        GALAXY_TIME("yyyyMMdd'_'HHmmss'.jpg'");

        private final String pattern;

        Naming(String pattern) {
            this.pattern = pattern;
        }
    }

    static final List<Gear> ALL = List.of(
            new Gear(
                    new Camera("Canon", "Canon EOS R6", "RF24-105mm F4 L IS USM"),
                    4,
                    false,
                    24,
                    105,
                    Naming.IMG_COUNTER),
            new Gear(
                    new Camera("Apple", "iPhone 13 Pro", "iPhone 13 Pro back triple camera 5.7mm f/1.5"),
                    1.5,
                    true,
                    5.7,
                    5.7,
                    Naming.PHONE_COUNTER),
            new Gear(
                    new Camera("NIKON CORPORATION", "NIKON Z 6_2", "NIKKOR Z 24-70mm f/4 S"),
                    4,
                    false,
                    24,
                    70,
                    Naming.DSC_COUNTER),
            new Gear(new Camera("SONY", "ILCE-7M4", "FE 16-35mm F2.8 GM"), 2.8, false, 16, 35, Naming.DSC_LONG_COUNTER),
            new Gear(
                    new Camera("Google", "Pixel 8", "Pixel 8 back camera 6.9mm f/1.68"),
                    1.68,
                    true,
                    6.9,
                    6.9,
                    Naming.PIXEL_TIME),
            new Gear(
                    new Camera("FUJIFILM", "X-T4", "XF18-55mmF2.8-4 R LM OIS"),
                    2.8,
                    false,
                    18,
                    55,
                    Naming.FUJI_COUNTER),
            new Gear(
                    new Camera("samsung", "SM-S918B", "Samsung S23 Ultra rear camera"),
                    1.7,
                    true,
                    6.3,
                    6.3,
                    Naming.GALAXY_TIME));

    String fileName(int counter, LocalDateTime taken) {
        return switch (naming) {
            case PIXEL_TIME, GALAXY_TIME ->
                DateTimeFormatter.ofPattern(naming.pattern, Locale.ROOT).format(taken);
            default -> String.format(Locale.ROOT, naming.pattern, counter);
        };
    }

    Exposure expose(Light light, SplittableRandom random) {
        double focal = phone ? shortest : Math.round(random.nextDouble(shortest, longest));
        double aperture = phone || light.isDark() ? fNumber : pick(random, fNumber, 5.6, 8, 11);
        int slower = random.nextInt(3);
        return switch (light) {
            case NIGHT -> new Exposure(4 << slower, 1, aperture, 1600 << random.nextInt(2), focal);
            case BLUE_HOUR -> new Exposure(1, 15 >> slower, aperture, 800, focal);
            case SUNSET, MIST -> new Exposure(1, 250 >> slower, aperture, 200 << random.nextInt(2), focal);
            case GOLDEN, OVERCAST -> new Exposure(1, 500 >> slower, aperture, 100 << random.nextInt(2), focal);
            case DAY -> new Exposure(1, 2000 >> slower, aperture, 100, focal);
        };
    }

    private static double pick(SplittableRandom random, double... values) {
        return values[random.nextInt(values.length)];
    }
}
