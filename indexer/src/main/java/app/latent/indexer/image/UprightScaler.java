package app.latent.indexer.image;

import app.latent.indexer.ImageScaler;
import app.latent.indexer.ImageScaler.Scaled;
import app.latent.indexer.container.Turn;
import app.latent.indexer.media.MediaType;
import java.io.IOException;
import java.util.List;

/** Scales pictures, and has them stand as their owners say where that is not as the files say. */
public final class UprightScaler {
    private final ImageScaler scaler;

    public UprightScaler(ImageScaler scaler) {
        this.scaler = scaler;
    }

    /**
     * @param orientation 1 to 8, or {@link Orientation#ITS_OWN}
     * @param longerSides as of {@link ImageScaler#scale}
     * @throws IOException where the picture cannot be decoded
     */
    public Scaled scale(EncodedPicture picture, int orientation, List<Integer> longerSides) throws IOException {
        Scaled upright = scalerFor(picture).scale(picture.bytes(), longerSides);
        int turn = orientation == Orientation.ITS_OWN
                ? Orientation.UPRIGHT
                : Turn.between(picture.orientation(), orientation);
        if (turn == Orientation.UPRIGHT) {
            return upright;
        }
        boolean turned = Orientation.isTurned(turn);
        byte[] largest = Orientation.stamp(upright.jpegs().getFirst(), turn);
        return new Scaled(
                turned ? upright.height() : upright.width(),
                turned ? upright.width() : upright.height(),
                scaler.scale(largest, longerSides).jpegs());
    }

    /** libvips (8.14) does not turn PNG by its EXIF. */
    private ImageScaler scalerFor(EncodedPicture picture) {
        boolean turnedPng = picture.type() == MediaType.PNG && picture.orientation() != Orientation.UPRIGHT;
        return turnedPng ? new ImageIoScaler() : scaler;
    }
}
