package app.latent.testkit.photos.scene;

import java.util.SplittableRandom;

/**
 * Grass, snow, moss or sand in front: texture that grows towards the viewer, and flowers if wanted.
 *
 * @param edge where it begins
 * @param rolling how much its edge rises and falls
 * @param ground its colour
 * @param patches a second colour in patches
 * @param texture how rough the ground looks; 1 for grass, less for snow and sand
 * @param flower the colour of the flowers
 * @param flowers how many on a square of the picture's height
 * @param seed where they grow
 */
record Meadow(float edge, float rolling, Rgb ground, Rgb patches, float texture, Rgb flower, int flowers, long seed)
        implements Layer {

    @Override
    public void paint(Canvas canvas, Mood mood) {
        float shift = (seed & 1023) / 1024f;
        Ground.paint(canvas, 1f, u -> edgeAt(mood, u, shift), (at, u, v, depth, cover) -> {
            float far = 0.09f / (v - edge + rolling + 0.1f);
            float across = (u - canvas.aspect() / 2) * far;
            float patch = Layer.step(-0.4f, 0.5f, mood.soft(across * 1.4f + shift, far * 2.4f));
            float blades = 0.55f * mood.soft(across * 7f, far * 6f + shift) + 0.35f * mood.soft(u * 3.3f, v * 1.9f);
            float lit = Math.clamp(
                    0.62f
                            + 0.4f * (1f - texture)
                            + 0.42f * texture * blades
                            - 0.25f * Layer.step(0.25f, 1.2f, v - edge),
                    0f,
                    1f);
            float haze = 0.3f * (1f - Layer.step(0f, 0.12f, depth));
            canvas.blend(
                    at,
                    mood.shine(ground.mix(patches, patch), lit)
                            .mix(mood.palette().haze(), haze),
                    cover);
        });
        plant(canvas, mood, shift);
    }

    private float edgeAt(Mood mood, float u, float shift) {
        return edge + rolling * mood.soft(u * 0.13f + shift, shift) + 0.003f * mood.soft(u * 5f, shift);
    }

    private void plant(Canvas canvas, Mood mood, float shift) {
        var random = new SplittableRandom(seed);
        Rgb lit = mood.shine(flower, 0.95f);
        for (int i = 0; i < flowers * canvas.aspect(); i++) {
            float u = (float) random.nextDouble(canvas.aspect());
            float near = (float) random.nextDouble();
            float v = edgeAt(mood, u, shift) + (1f - edge) * near * near + 0.01f;
            float radius = 0.0015f + 0.008f * near * near;
            boolean grows = mood.soft(u * 0.5f + shift, v) > (float) random.nextDouble(-0.7, 0.5);
            float bright = (float) random.nextDouble(0.75, 1.1);
            if (grows) {
                dot(canvas, u, v, radius, lit.times(bright));
            }
        }
    }

    private static void dot(Canvas canvas, float u, float v, float radius, Rgb colour) {
        float soft = canvas.pixel();
        for (int y = canvas.row(v - radius - soft); y < canvas.row(v + radius + 2 * soft); y++) {
            for (int x = canvas.column(u - radius - soft); x < canvas.column(u + radius + 2 * soft); x++) {
                float du = (x + 0.5f) * canvas.pixel() - u;
                float dv = ((y + 0.5f) * canvas.pixel() - v) * 1.35f;
                float reach = (float) Math.sqrt(du * du + dv * dv);
                canvas.blend(y * canvas.width + x, colour, 1f - Layer.step(radius - soft, radius + soft, reach));
            }
        }
    }
}
