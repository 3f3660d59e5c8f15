package app.latent.testkit.photos.scene;

/**
 * The sky: gradient, sun or moon with its glow, clouds.
 *
 * @param horizon how far down it reaches
 * @param clouds how much of it is covered, 0 to 1
 * @param disc the radius of sun or moon; 0 for none
 */
record Sky(float horizon, float clouds, float disc) implements Layer {

    /** Land and water may begin a little below the horizon. */
    private static final float BELOW = 0.25f;

    @Override
    public void paint(Canvas canvas, Mood mood) {
        for (int y = 0; y < canvas.row(horizon + BELOW); y++) {
            float v = y * canvas.pixel();
            paintRow(canvas, mood, y, gradient(mood.palette(), Math.min(1f, v / horizon)));
        }
        if (clouds > 0) {
            paintClouds(canvas, mood);
        }
    }

    private static Rgb gradient(Palette palette, float t) {
        return t < 0.55f
                ? palette.zenith().mix(palette.middle(), Layer.step(0, 0.55f, t) * 0.5f + t / 1.1f)
                : palette.middle().mix(palette.horizon(), (t - 0.55f) / 0.45f * ((t - 0.55f) / 0.45f * 0.4f + 0.6f));
    }

    private void paintRow(Canvas canvas, Mood mood, int y, Rgb base) {
        Rgb sun = mood.palette().sun();
        boolean moon = mood.light().isDark();
        float strength = disc == 0 ? 0.25f : moon ? 0.35f : 0.75f;
        float dv = (y + 0.5f) * canvas.pixel() - mood.sunV();
        float edge = 1.5f * canvas.pixel();
        for (int x = 0; x < canvas.width; x++) {
            float du = (x + 0.5f) * canvas.pixel() - mood.sunU();
            float distance = du * du + dv * dv;
            float wide = 1f / (1f + distance * 14f);
            float near = 1f / (1f + distance * (moon ? 900f : 160f));
            float glow = strength * (wide * wide * 0.55f + near * 0.65f);
            float r = base.red() + (sun.red() - base.red()) * glow;
            float g = base.green() + (sun.green() - base.green()) * glow;
            float b = base.blue() + (sun.blue() - base.blue()) * glow;
            int at = y * canvas.width + x;
            canvas.set(at, r, g, b);
            if (distance < disc * disc * 1.5f + edge) {
                float cover = 1f - Layer.step(disc - edge, disc + edge, (float) Math.sqrt(distance));
                float mottle = moon ? 0.88f + 0.12f * mood.soft(du * 6f, dv * 6f) : 1.08f;
                canvas.blend(at, sun.times(mottle), cover);
            }
        }
    }

    /** Clouds hang on a flat ceiling, so they grow smaller and denser towards the horizon. */
    private void paintClouds(Canvas canvas, Mood mood) {
        float threshold = 0.62f - clouds * 1.05f;
        Rgb lit = cloudLight(mood);
        Rgb shaded =
                mood.palette().middle().mix(mood.palette().shade(), mood.light().isDark() ? 0.2f : 0.35f);
        for (int y = 0; y < canvas.row(horizon); y++) {
            float v = y * canvas.pixel();
            float depth = 0.34f / (horizon - v + 0.16f);
            float fade = Layer.step(0f, 0.14f, horizon - v) * 0.9f;
            for (int x = 0; x < canvas.width; x++) {
                float u = x * canvas.pixel();
                float cx = (u - canvas.aspect() / 2) * depth * 0.36f;
                float cy = depth * 0.62f;
                float density = mood.soft(cx, cy) + 0.3f * mood.soft(cx * 3.1f + 0.37f, cy * 3.1f);
                float cover = Layer.step(threshold, threshold + 0.75f, density);
                if (cover > 0.004f) {
                    float towardsSun = mood.soft(cx + (mood.sunU() - u) * 0.02f, cy - 0.022f);
                    float side = Math.clamp(0.62f + (density - towardsSun - 0.1f) * 0.8f - cover * 0.35f, 0f, 1f);
                    canvas.blend(
                            y * canvas.width + x,
                            shaded.red() + (lit.red() - shaded.red()) * side,
                            shaded.green() + (lit.green() - shaded.green()) * side,
                            shaded.blue() + (lit.blue() - shaded.blue()) * side,
                            cover * fade);
                }
            }
        }
    }

    private static Rgb cloudLight(Mood mood) {
        Palette palette = mood.palette();
        return switch (mood.light()) {
            case NIGHT -> palette.horizon().mix(palette.sun(), 0.15f);
            case BLUE_HOUR, SUNSET -> palette.horizon().mix(palette.sun(), 0.3f);
            case GOLDEN, MIST -> palette.sun();
            case DAY, OVERCAST -> new Rgb(1f, 1f, 1f).mix(palette.horizon(), 0.15f);
        };
    }
}
