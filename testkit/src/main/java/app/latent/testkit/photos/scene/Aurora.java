package app.latent.testkit.photos.scene;

import java.util.SplittableRandom;

/**
 * Northern (or southern) lights: curtains with a sharp lower hem and rays that fade upwards.
 *
 * @param horizon where the land begins
 * @param seed their shape
 */
record Aurora(float horizon, long seed) implements Layer {

    private static final Rgb GREEN = Rgb.of(0x4dffa6);
    private static final Rgb VIOLET = Rgb.of(0xb25cff);

    @Override
    public void paint(Canvas canvas, Mood mood) {
        var random = new SplittableRandom(seed);
        int curtains = 2 + random.nextInt(2);
        for (int i = 0; i < curtains; i++) {
            float hem = horizon * (float) random.nextDouble(0.45, 0.9);
            curtain(canvas, mood, hem, (float) random.nextDouble(1), (float) random.nextDouble(0.35, 0.7));
        }
    }

    private void curtain(Canvas canvas, Mood mood, float hem, float shift, float strength) {
        for (int x = 0; x < canvas.width; x++) {
            float u = x * canvas.pixel();
            float foot = hem + 0.16f * mood.soft(u * 0.22f + shift, shift) + 0.03f * mood.soft(u * 1.1f, shift);
            float rays = 0.55f + 0.45f * mood.ridged(u * 0.9f + shift, 0.3f + shift);
            float bright = strength * rays * Math.clamp(0.8f + 1.2f * mood.soft(u * 0.3f + 0.5f, shift), 0.1f, 1.3f);
            float tall = 0.26f + 0.14f * mood.soft(u * 0.7f, shift + 0.2f);
            for (int y = 0; y < canvas.row(Math.min(horizon, foot + 0.03f)); y++) {
                float above = foot - y * canvas.pixel();
                float veil = above < 0
                        ? 1f + above / 0.03f
                        : 1f / (1f + above / tall * 1.6f + above * above / tall / tall * 4f);
                float glow = Math.max(0f, veil) * bright;
                canvas.glow(y * canvas.width + x, GREEN.mix(VIOLET, Math.clamp(above / tall * 0.8f, 0f, 1f)), glow);
            }
        }
    }
}
