package app.latent.testkit.photos.scene;

import java.util.SplittableRandom;

/**
 * A picture that is not painted yet.
 *
 * @param kind what it shows
 * @param light at which hour
 * @param seed everything else
 */
public record Scene(SceneKind kind, Light light, long seed) {

    /**
     * Paints the picture.
     *
     * @return the rows of the picture, each pixel 0xRRGGBB
     */
    public int[] render(Studio studio, int width, int height) {
        var random = new SplittableRandom(seed);
        Palette palette = Palette.choose(light, random);
        float aspect = (float) width / height;
        float sunU = aspect * (float) random.nextDouble(0.12, 0.88);
        float sunV = (float)
                switch (light) {
                    case DAY, OVERCAST -> random.nextDouble(-0.3, 0.05);
                    case MIST -> random.nextDouble(0.18, 0.36);
                    case GOLDEN -> random.nextDouble(0.2, 0.38);
                    case SUNSET, BLUE_HOUR -> random.nextDouble(0.38, 0.52);
                    case NIGHT -> random.nextDouble(0.08, 0.3);
                };
        float shiftX = (float) random.nextDouble();
        float shiftY = (float) random.nextDouble();
        boolean sunFromRight = sunU > aspect / 2;
        var mood = new Mood(
                light,
                palette,
                sunFromRight,
                sunU,
                sunV,
                studio.soft(),
                studio.ridged(),
                studio.relief(sunFromRight),
                shiftX,
                shiftY);
        var canvas = new Canvas(width, height);
        for (Layer layer : new Composer(light, palette, random).compose(kind)) {
            layer.paint(canvas, mood);
        }
        return Film.develop(canvas, random.nextInt(), light.isDark() ? 0.03f : 0.014f);
    }
}
