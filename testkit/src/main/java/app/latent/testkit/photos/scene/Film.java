package app.latent.testkit.photos.scene;

/** Turns a canvas into pixels: vignette, soft shoulder for highlights, and grain, which also hides banding. */
final class Film {

    private Film() {}

    static int[] develop(Canvas canvas, int seed, float grain) {
        int[] pixels = new int[canvas.width * canvas.height];
        float halfWidth = canvas.width / 2f;
        float halfHeight = canvas.height / 2f;
        int noise = seed | 1;
        for (int y = 0; y < canvas.height; y++) {
            float dy = (y - halfHeight) / halfHeight;
            for (int x = 0; x < canvas.width; x++) {
                float dx = (x - halfWidth) / halfWidth;
                float vignette = 1f - 0.07f * (dx * dx + dy * dy);
                noise ^= noise << 13;
                noise ^= noise >>> 17;
                noise ^= noise << 5;
                // The sum of two uniform parts is near enough to a bell.
                float speck = ((noise & 0xffff) + (noise >>> 16) - 65535) / 65535f * grain;
                int at = y * canvas.width + x;
                pixels[at] = (tone(canvas.red[at] * vignette + speck) << 16)
                        | (tone(canvas.green[at] * vignette + speck) << 8)
                        | tone(canvas.blue[at] * vignette + speck);
            }
        }
        return pixels;
    }

    private static int tone(float value) {
        float shoulder = value > 0.85f ? 0.85f + (value - 0.85f) / (1f + (value - 0.85f) * 2.5f) : value;
        return Math.clamp((int) (shoulder * 255f + 0.5f), 0, 255);
    }
}
