package app.latent.testkit.photos.scene;

/** The noise that all pictures are made of: costly to make once, immutable, shared between threads. */
public final class Studio {

    private final Noise soft = Noise.soft(0x5eed_0001L);
    private final Noise ridged = Noise.ridged(0x5eed_0002L);

    Noise soft() {
        return soft;
    }

    Noise ridged() {
        return ridged;
    }
}
