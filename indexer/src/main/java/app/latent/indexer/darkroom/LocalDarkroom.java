package app.latent.indexer.darkroom;

import app.latent.indexer.ImageScaler;
import app.latent.indexer.container.FileBytes;
import app.latent.indexer.darkroom.StrippedFile.Piece;
import app.latent.indexer.image.EncodedPicture;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.image.UprightScaler;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.media.TrackingSource;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.MetadataReader;
import app.latent.indexer.watermark.Imprint;
import app.latent.indexer.watermark.Stamp;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes copies in this process, so with all that a hostile file can do to it: meant for the worker process. */
public final class LocalDarkroom implements Darkroom {
    private final UprightScaler scaler;

    public LocalDarkroom(ImageScaler scaler) {
        this.scaler = new UprightScaler(scaler);
    }

    @Override
    public Optional<byte[]> print(PhotoSource source, int orientation) throws IOException {
        Optional<MediaType> type = MagicBytes.detect(source);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Metadata metadata = MetadataReader.read(source, type.get());
        Optional<EncodedPicture> picture = EncodedPicture.of(source, type.get(), metadata);
        return picture.flatMap(p -> print(p, orientation));
    }

    private Optional<byte[]> print(EncodedPicture picture, int orientation) {
        try {
            byte[] jpeg = scaler.scale(picture, orientation, List.of(LONGEST_SIDE))
                    .jpegs()
                    .getFirst();
            return Optional.of(jpeg).filter(j -> j.length <= LARGEST_PRINT);
        } catch (IOException e) {
            // The picture is in memory: it is damaged.
            return Optional.empty();
        }
    }

    @Override
    public Optional<StrippedFile> strip(PhotoSource source, int orientation) throws IOException {
        Optional<MediaType> type = MagicBytes.detect(source);
        Optional<Stripper> stripper = type.flatMap(LocalDarkroom::stripper);
        if (stripper.isEmpty()) {
            return Optional.empty();
        }
        int shown = orientation == Orientation.ITS_OWN
                ? MetadataReader.read(source, type.get()).orientation()
                : orientation;
        TrackingSource tracked = new TrackingSource(source);
        try {
            List<Piece> pieces = stripper.get().strip(new FileBytes(tracked), shown);
            return Optional.of(new StrippedFile(type.get().mime(), pieces)).filter(StrippedCodec::isShort);
        } catch (IOException e) {
            tracked.rethrowFailure();
            return Optional.empty();
        }
    }

    @Override
    public Optional<List<Telltale>> telltales(PhotoSource source) throws IOException {
        Optional<MediaType> type = MagicBytes.detect(source);
        return type.isEmpty() ? Optional.empty() : Optional.of(Telltales.of(MetadataReader.read(source, type.get())));
    }

    @Override
    public Optional<byte[]> stamp(byte[] jpeg, Stamp stamp) {
        try {
            return Optional.of(Imprint.on(jpeg, stamp));
        } catch (IOException e) {
            // Both are in memory: one is damaged.
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Stripper {
        List<Piece> strip(FileBytes file, int orientation) throws IOException;
    }

    private static Optional<Stripper> stripper(MediaType type) {
        return switch (type) {
            case JPEG -> Optional.of(JpegStripper::strip);
            case PNG -> Optional.of(PngStripper::strip);
            case WEBP -> Optional.of(WebpStripper::strip);
            default -> Optional.empty();
        };
    }
}
