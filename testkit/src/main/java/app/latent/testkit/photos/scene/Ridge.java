package app.latent.testkit.photos.scene;

/**
 * One chain of hills or mountains, from its skyline down to the bottom of the picture; later layers cover what lies before it.
 *
 * @param shape the outline
 * @param base how far down its foot lies
 * @param tall how high its peaks rise above the foot
 * @param stretch how wide a mountain is in relation to the outline's noise
 * @param ground the colour of its surface
 * @param snowline how high above the foot snow begins, as a share of {@code tall}; above 1 means no snow
 * @param distance 0 for near, 1 for lost in haze
 * @param roughness how strongly relief shows
 * @param shift where in the noise it lies
 */
record Ridge(
        Shape shape,
        float base,
        float tall,
        float stretch,
        Rgb ground,
        float snowline,
        float distance,
        float roughness,
        float shift)
        implements Layer {

    /** So far below the foot something nearer covers every ridge. */
    private static final float HIDDEN = 0.2f;

    private static final Rgb SNOW = Rgb.of(0xf4f7fc);

    enum Shape {
        PEAKS,
        HILLS,
        MESAS,
        VOLCANO
    }

    @Override
    public void paint(Canvas canvas, Mood mood) {
        Rgb haze = mood.palette().haze();
        Ground.paint(
                canvas,
                base + HIDDEN,
                u -> base - tall * outline(mood, u, canvas.aspect()),
                (at, u, v, depth, cover) -> {
                    float lit = relief(mood, u, v, depth);
                    Rgb surface = surface(mood, u, base - v, lit);
                    float mist = mist(depth);
                    canvas.blend(
                            at,
                            surface.red() + (haze.red() - surface.red()) * mist,
                            surface.green() + (haze.green() - surface.green()) * mist,
                            surface.blue() + (haze.blue() - surface.blue()) * mist,
                            cover);
                });
    }

    /** Mist gathers at the foot, more so far away. */
    private float mist(float depth) {
        float low = Layer.step(tall * 0.25f, tall * 1.15f, depth);
        return Math.min(1f, distance + (1f - distance) * 0.55f * low * (0.25f + distance));
    }

    /** The skyline's height above the foot, about 0 to 1. */
    private float outline(Mood mood, float u, float aspect) {
        float at = u / stretch + shift;
        return switch (shape) {
            case PEAKS -> 0.52f + 0.36f * mood.ridged(at * 0.22f, shift) + 0.2f * mood.soft(at * 0.09f, shift + 0.4f);
            case HILLS -> 0.5f + 0.42f * mood.soft(at * 0.12f, shift) + 0.02f * mood.soft(at * 1.7f, shift);
            case MESAS -> mesas(mood, at);
            case VOLCANO -> volcano(mood, u - aspect * (0.32f + 0.36f * (shift - (float) Math.floor(shift))));
        };
    }

    private float mesas(Mood mood, float at) {
        float plateau = mood.soft(at * 0.2f, shift);
        float steps = Layer.step(0.05f, 0.13f, plateau) * 0.62f + Layer.step(0.3f, 0.36f, plateau) * 0.25f;
        float talus = Layer.step(-0.2f, 0.08f, plateau) * 0.2f;
        return steps + talus + 0.02f * mood.ridged(at * 0.9f, shift);
    }

    private float volcano(Mood mood, float du) {
        float side = Math.abs(du) / stretch;
        float cone = 1.08f / (1f + side * 2.4f + side * side * 2.2f);
        float crater = 0.93f + 0.015f * mood.ridged(du * 3f, shift);
        return Math.min(cone, crater) + 0.012f * mood.ridged(du * 0.8f, shift) * side;
    }

    /** How much light falls on a point: slopes that face the sun are lit. */
    private float relief(Mood mood, float u, float v, float depth) {
        float grain = 0.62f / stretch;
        float x = u * grain + shift;
        float y = (v * 0.8f + depth * 0.5f) * grain + shift;
        float slope = mood.relief(x, y);
        float fine = mood.soft(x * 5.3f, y * 5.3f) * 0.08f;
        if (shape == Shape.MESAS) {
            fine += 0.16f * mood.soft(shift, v * 6f);
        }
        return Math.clamp(0.5f + roughness * (slope * 1.1f + fine), 0f, 1f);
    }

    private Rgb surface(Mood mood, float u, float altitude, float lit) {
        Rgb bare = ground.times(0.86f + 0.28f * lit);
        if (altitude / tall < snowline - 0.6f) {
            return mood.shine(bare, lit);
        }
        float ragged = 0.28f * mood.ridged(u / stretch * 1.1f + shift, altitude * 2f);
        float snow = Layer.step(snowline - 0.1f, snowline + 0.12f, altitude / tall + ragged);
        return mood.shine(bare.mix(SNOW, snow), Math.min(1f, lit + 0.15f * snow));
    }
}
