package app.latent.testkit.photos.scene;

/** One thing in a picture, painted over what is there already. */
@FunctionalInterface
interface Layer {

    void paint(Canvas canvas, Mood mood);

    /** A smooth step from 0 at {@code from} to 1 at {@code to}. */
    static float step(float from, float to, float value) {
        float t = Math.clamp((value - from) / (to - from), 0f, 1f);
        return t * t * (3 - 2 * t);
    }
}
