package app.latent.testkit.photos.scene;

/** The noise that all pictures are made of: costly to make once, immutable, shared between threads. */
public final class Studio {

    private final Noise soft = Noise.soft(0x5eed_0001L);
    private final Noise ridged = Noise.ridged(0x5eed_0002L);
    private final Noise litFromLeft;
    private final Noise litFromRight;

    /** Computes the noise; takes some ten milliseconds. */
    public Studio() {
        Noise fine = Noise.fineRidged(0x5eed_0003L);
        litFromLeft = Noise.relief(ridged, fine, false);
        litFromRight = Noise.relief(ridged, fine, true);
    }

    Noise soft() {
        return soft;
    }

    Noise ridged() {
        return ridged;
    }

    Noise relief(boolean fromRight) {
        return fromRight ? litFromRight : litFromLeft;
    }
}
