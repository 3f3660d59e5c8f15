package app.latent.app.daemon;

import app.latent.ffi.vips.VipsException;
import app.latent.ffi.vips.VipsThumbnailer;
import app.latent.indexer.ImageScaler;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.image.ImageLimits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Brings together libvips, which the indexer may not know, and the indexer's own scaler. */
public final class Scalers {
    private Scalers() {}

    /** libvips where it is installed, else ImageIO. The worker falls back to ImageIO for what libvips cannot read. */
    public static ImageScaler best() {
        Optional<VipsThumbnailer> vips = VipsThumbnailer.open(ImageLimits.MAX_PIXELS, ImageLimits.MAX_RATIO);
        return vips.isPresent() ? new VipsScaler(vips.get()) : new ImageIoScaler();
    }

    private record VipsScaler(VipsThumbnailer vips) implements ImageScaler {
        @Override
        public Scaled scale(byte[] encoded, List<Integer> longerSides) throws IOException {
            try {
                VipsThumbnailer.Thumbnails made = vips.thumbnails(encoded, longerSides);
                return new Scaled(made.width(), made.height(), made.jpegs());
            } catch (VipsException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }
}
