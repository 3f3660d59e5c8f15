package app.latent.indexer.look;

import java.util.List;

/** Whether a picture is black and white. Toned prints are not: sunsets and autumn leaves cannot be told from them. */
final class Mono {
    /** What JPEG makes of grey. */
    private static final double NOISE = 0.02;

    /** The share of pixels that may be otherwise: a date in a corner, a stain. */
    private static final double EXCEPTIONS = 0.005;

    private Mono() {}

    static boolean is(List<OkLab> pixels) {
        long coloured = pixels.stream().filter(p -> p.chroma() > NOISE).count();
        return coloured <= pixels.size() * EXCEPTIONS;
    }
}
