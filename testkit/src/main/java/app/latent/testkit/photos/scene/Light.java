package app.latent.testkit.photos.scene;

/** The light of an hour. */
public enum Light {
    NIGHT,
    BLUE_HOUR,
    SUNSET,
    GOLDEN,
    DAY,
    MIST,
    OVERCAST;

    /** Whether the stars are out. */
    public boolean isDark() {
        return this == NIGHT || this == BLUE_HOUR;
    }
}
