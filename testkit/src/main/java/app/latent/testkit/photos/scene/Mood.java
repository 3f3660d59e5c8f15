package app.latent.testkit.photos.scene;

/**
 * What all layers of one picture share.
 *
 * @param light the hour
 * @param palette its colours
 * @param sunFromRight from which side slopes are lit
 * @param sunU where the sun or moon stands, in scene units
 * @param sunV the same, downwards
 * @param soft the noise for clouds, grass and water
 * @param ridged the noise for rock
 * @param relief how the rock is lit
 * @param shiftX where in the noise this picture lies, so that no two pictures share a cloud
 * @param shiftY the same, downwards
 */
record Mood(
        Light light,
        Palette palette,
        boolean sunFromRight,
        float sunU,
        float sunV,
        Noise soft,
        Noise ridged,
        Noise relief,
        float shiftX,
        float shiftY) {

    float soft(float x, float y) {
        return soft.at(x + shiftX, y + shiftY);
    }

    float ridged(float x, float y) {
        return ridged.at(x + shiftY, y + shiftX);
    }

    float relief(float x, float y) {
        return relief.at(x + shiftY, y + shiftX);
    }

    /** A surface's colour where {@code lit} (0 to 1) of the light reaches it. */
    Rgb shine(Rgb surface, float lit) {
        return surface.times(palette.shade().mix(palette.light(), lit));
    }
}
