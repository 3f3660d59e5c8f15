package app.latent.testkit.photos.scene;

/**
 * A row of conifers along a slope, and the slope below them.
 *
 * @param foot where they stand
 * @param slope how much the ground rises and falls
 * @param tall the height of a large tree
 * @param colour their green (or white, in winter)
 * @param distance 0 for near, 1 for lost in haze
 * @param shift which row this is
 */
record Spruces(float foot, float slope, float tall, Rgb colour, float distance, float shift) implements Layer {

    @Override
    public void paint(Canvas canvas, Mood mood) {
        Rgb near = mood.shine(colour, 0.28f).mix(mood.palette().haze(), distance);
        Rgb low = near.mix(mood.palette().haze(), 0.25f + 0.3f * distance);
        Ground.paint(canvas, 1f, u -> groundAt(mood, u) - treeAt(mood, u), (at, u, v, depth, cover) -> {
            float mist = Layer.step(-0.1f, 0.9f, (v - foot + tall) / (2.2f * tall));
            float texture = 1f + 0.16f * mood.soft(u * 2.2f + shift, v * 2.2f);
            canvas.blend(at, near.mix(low, mist).times(texture), cover);
        });
    }

    private float groundAt(Mood mood, float u) {
        return foot + slope * mood.soft(u * 0.14f + shift, shift);
    }

    /** The highest branch above a point of the ground. */
    private float treeAt(Mood mood, float u) {
        float spacing = tall * 0.2f;
        int cell = (int) Math.floor(u / spacing);
        float highest = 0f;
        for (int i = cell - 2; i <= cell + 2; i++) {
            float chance = hash(i);
            float height = tall * (0.35f + 0.65f * hash(i + 7919)) * (0.75f + 0.5f * mood.soft(i * 0.013f, shift));
            float centre = (i + 0.1f + 0.8f * chance) * spacing;
            float half = height * 0.15f;
            float aside = Math.abs(u - centre) / half;
            if (aside < 1f) {
                // Branches in tiers: a saw along each flank.
                float tiers = aside * 10f;
                float saw = (tiers - (int) tiers) * 0.065f;
                highest = Math.max(highest, height * (1f - aside + saw * Math.min(1f, aside * 5f)));
            }
        }
        return highest;
    }

    private float hash(int i) {
        int h = i * 0x9E3779B1 + Float.floatToIntBits(shift);
        h ^= h >>> 15;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return (h >>> 8) / (float) (1 << 24);
    }
}
