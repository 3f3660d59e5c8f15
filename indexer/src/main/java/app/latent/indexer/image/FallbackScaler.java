package app.latent.indexer.image;

import app.latent.indexer.ImageScaler;
import java.io.IOException;
import java.util.List;

/** Asks a second scaler for what the first one cannot read. */
public final class FallbackScaler implements ImageScaler {
    private final ImageScaler first;
    private final ImageScaler second;

    public FallbackScaler(ImageScaler first, ImageScaler second) {
        this.first = first;
        this.second = second;
    }

    /** @throws IOException that of the first scaler, where both fail */
    @Override
    public Scaled scale(byte[] encoded, List<Integer> longerSides) throws IOException {
        try {
            return first.scale(encoded, longerSides);
        } catch (IOException e) {
            try {
                return second.scale(encoded, longerSides);
            } catch (IOException alsoFailed) {
                e.addSuppressed(alsoFailed);
                throw e;
            }
        }
    }
}
