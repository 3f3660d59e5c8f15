package app.latent.testkit.photos.scene;

import java.util.SplittableRandom;

/**
 * Stars and the Milky Way.
 *
 * @param horizon how far down they are seen
 * @param seed where they stand
 * @param count how many on a square of the picture's height
 */
record Stars(float horizon, long seed, int count) implements Layer {

    private static final Rgb COOL = Rgb.of(0xdfe8ff);
    private static final Rgb WARM = Rgb.of(0xffeecf);
    private static final Rgb BAND = Rgb.of(0xa9a4d8);

    @Override
    public void paint(Canvas canvas, Mood mood) {
        var random = new SplittableRandom(seed);
        paintBand(canvas, mood, (float) random.nextDouble(-0.9, 0.9), (float) random.nextDouble(0.2, 0.8));
        int total = (int) (count * canvas.aspect());
        for (int i = 0; i < total; i++) {
            float u = (float) random.nextDouble(canvas.aspect());
            float v = (float) random.nextDouble(horizon);
            double faint = random.nextDouble();
            float magnitude = (float) (faint * faint * faint * faint);
            Rgb colour = COOL.mix(WARM, (float) random.nextDouble());
            float fade = Layer.step(0f, 0.35f, horizon - v);
            star(canvas, u, v, 0.0009f + 0.0016f * magnitude, colour, (0.35f + 0.65f * magnitude) * fade);
        }
    }

    private static void star(Canvas canvas, float u, float v, float radius, Rgb colour, float strength) {
        float reach = Math.max(radius, 0.6f * canvas.pixel());
        // A star smaller than a pixel is dimmer instead.
        float dimmed = strength * Math.min(1f, 2.2f * radius * radius / (reach * reach));
        int x0 = Math.max(0, canvas.column(u - 2 * reach));
        int x1 = Math.min(canvas.width - 1, canvas.column(u + 2 * reach));
        int y0 = Math.max(0, canvas.row(v - 2 * reach));
        int y1 = Math.min(canvas.height - 1, canvas.row(v + 2 * reach));
        for (int y = y0; y <= y1; y++) {
            for (int x = x0; x <= x1; x++) {
                float du = (x + 0.5f) * canvas.pixel() - u;
                float dv = (y + 0.5f) * canvas.pixel() - v;
                float cover = 1f - (du * du + dv * dv) / (4 * reach * reach);
                if (cover > 0) {
                    canvas.glow(y * canvas.width + x, colour, dimmed * cover * cover);
                }
            }
        }
    }

    private void paintBand(Canvas canvas, Mood mood, float slope, float middle) {
        for (int y = 0; y < canvas.row(horizon); y++) {
            float v = y * canvas.pixel();
            for (int x = 0; x < canvas.width; x++) {
                float u = x * canvas.pixel();
                float along = v - middle * horizon - slope * (u - canvas.aspect() / 2);
                float wave = mood.soft(u * 0.25f, v * 0.25f);
                float across = along + 0.12f * wave;
                float core = 1f / (1f + across * across * 60f);
                float dust = 0.75f + 0.5f * mood.soft(u * 0.8f + 0.3f, v * 0.8f);
                canvas.glow(y * canvas.width + x, BAND, core * core * 0.26f * dust * Layer.step(0f, 0.4f, horizon - v));
            }
        }
    }
}
