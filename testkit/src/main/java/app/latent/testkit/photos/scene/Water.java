package app.latent.testkit.photos.scene;

/**
 * A lake or the sea: what is above the shore again upside down, broken by ripples, with a path of light under the sun.
 *
 * @param shore where it begins; it reaches to the bottom
 * @param tint its own colour, strongest near the viewer
 * @param waves 0 for a mirror, 1 for the open sea
 */
record Water(float shore, Rgb tint, float waves) implements Layer {

    @Override
    public void paint(Canvas canvas, Mood mood) {
        int first = canvas.row(shore);
        Rgb body = mood.shine(tint, 0.65f);
        for (int y = first; y < canvas.height; y++) {
            float below = (y + 0.5f) * canvas.pixel() - shore;
            paintRow(canvas, mood, body, y, below, first);
        }
    }

    private void paintRow(Canvas canvas, Mood mood, Rgb body, int y, float below, int first) {
        float near = below / (1f - shore);
        float depth = 0.05f / (below + 0.025f);
        float opaque = 0.16f + (0.22f + 0.3f * waves) * near;
        float path = pathOfLight(mood);
        Rgb sun = mood.palette().sun();
        for (int x = 0; x < canvas.width; x++) {
            float u = x * canvas.pixel();
            float across = (u - canvas.aspect() / 2) * depth;
            float ripple = mood.soft(across * 0.9f + 3f, depth * 2.6f) + 0.6f * mood.soft(across * 2.7f, depth * 7.1f);
            float swing = ripple * (0.004f + 0.05f * waves) * (0.3f + near);
            int fromY = Math.clamp(
                    (int) (first - 1 - (below * (1f - 0.35f * waves * near) + swing) * canvas.height), 0, first - 1);
            int fromX = Math.clamp(x + (int) (swing * 0.35f * canvas.height), 0, canvas.width - 1);
            int from = fromY * canvas.width + fromX;
            int at = y * canvas.width + x;
            float dark = 0.9f - 0.12f * near + 0.07f * ripple * (0.3f + waves);
            float r = canvas.red[from] * dark;
            float g = canvas.green[from] * dark;
            float b = canvas.blue[from] * dark;
            canvas.set(
                    at, r + (body.red() - r) * opaque, g + (body.green() - g) * opaque, b + (body.blue() - b) * opaque);
            if (path > 0) {
                float aside = (u - mood.sunU()) / (0.05f + 0.16f * near);
                float glitter =
                        path / (1f + aside * aside * 1.6f) * Layer.step(0.15f - 0.35f * (1f - near), 0.95f, ripple);
                canvas.blend(at, sun, Math.min(1f, glitter));
            }
        }
    }

    /** A low sun glitters, a high one does not reach the viewer by way of the water. */
    private float pathOfLight(Mood mood) {
        float low = Layer.step(-0.15f, 0.12f, mood.sunV());
        return switch (mood.light()) {
            case SUNSET, GOLDEN -> 0.9f * low;
            case NIGHT, BLUE_HOUR -> 0.4f * low;
            case MIST -> 0.4f * low;
            case DAY -> 0.35f;
            case OVERCAST -> 0f;
        };
    }
}
