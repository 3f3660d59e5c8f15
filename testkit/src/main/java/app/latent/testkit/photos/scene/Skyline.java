package app.latent.testkit.photos.scene;

import java.util.SplittableRandom;

/**
 * A row of tall buildings with windows.
 *
 * @param street where they stand
 * @param tall the highest roof above the street
 * @param walls their colour
 * @param distance 0 for near, 1 for lost in haze
 * @param litWindows the share of windows with a light on
 * @param seed which city
 */
record Skyline(float street, float tall, Rgb walls, float distance, float litWindows, long seed) implements Layer {

    private static final Rgb WARM = Rgb.of(0xffd08a);
    private static final Rgb COOL = Rgb.of(0xd6e6ff);

    @Override
    public void paint(Canvas canvas, Mood mood) {
        var random = new SplittableRandom(seed);
        float u = (float) -random.nextDouble(0.05);
        float centre = canvas.aspect() * (float) random.nextDouble(0.3, 0.7);
        while (u < canvas.aspect()) {
            float wide = (float) random.nextDouble(0.03, 0.09) * (0.7f + 0.5f * (1f - distance));
            float aside = (u - centre) / canvas.aspect();
            float downtown = 0.35f + 0.65f / (1f + aside * aside * 14f);
            double lot = random.nextDouble();
            float high = tall * downtown * (float) (0.3 + 0.7 * lot * lot);
            building(canvas, mood, random.split(), u, wide, high);
            u += wide * (float) random.nextDouble(0.9, 1.25);
        }
    }

    private void building(Canvas canvas, Mood mood, SplittableRandom random, float u, float wide, float high) {
        Rgb face = mood.shine(walls.times((float) random.nextDouble(0.7, 1.2)), 0.35f)
                .mix(mood.palette().haze(), distance);
        fill(canvas, u, street - high, u + wide, street, face, 0.97f);
        if (random.nextInt(4) == 0) {
            float inset = wide * 0.25f;
            fill(canvas, u + inset, street - high * 1.08f, u + wide - inset, street - high, face, 0.97f);
            fill(canvas, u + wide * 0.48f, street - high * 1.22f, u + wide * 0.52f, street - high, face, 0.9f);
        }
        float storey = 0.0135f * (1.15f - 0.4f * distance);
        float window = storey * 0.42f;
        float glow = litWindows == 0 ? 0 : (1f - distance * 0.5f);
        for (float v = street - high + storey * 0.6f; v < street - storey; v += storey) {
            for (float at = u + storey * 0.35f; at < u + wide - window; at += storey * 0.8f) {
                boolean lit = random.nextDouble() < litWindows;
                Rgb light = WARM.mix(COOL, (float) random.nextDouble() * 0.6f);
                float bright = (float) random.nextDouble(0.45, 1);
                if (lit) {
                    fill(canvas, at, v, at + window, v + window * 1.1f, light, bright * glow);
                } else {
                    fill(
                            canvas,
                            at,
                            v,
                            at + window,
                            v + window * 1.1f,
                            mood.palette().middle(),
                            0.18f);
                }
            }
        }
    }

    /** A rectangle with soft edges where it covers part of a pixel. */
    private static void fill(Canvas canvas, float u0, float v0, float u1, float v1, Rgb colour, float cover) {
        int top = canvas.row(v0);
        int left = canvas.column(u0);
        for (int y = top; y < canvas.height && y * canvas.pixel() < v1; y++) {
            float down = overlap(y, v0 * canvas.height, v1 * canvas.height);
            for (int x = left; x < canvas.width && x * canvas.pixel() < u1; x++) {
                float across = overlap(x, u0 * canvas.height, u1 * canvas.height);
                canvas.blend(y * canvas.width + x, colour, cover * down * across);
            }
        }
    }

    private static float overlap(int pixel, float from, float to) {
        return Math.clamp(Math.min(pixel + 1, to) - Math.max(pixel, from), 0f, 1f);
    }
}
