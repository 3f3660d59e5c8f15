package app.latent.indexer.analysis;

import app.latent.indexer.ImageScaler;
import app.latent.indexer.Look;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.image.EmbeddedThumbnail;
import app.latent.indexer.image.EncodedPicture;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.image.UprightScaler;
import app.latent.indexer.look.Looks;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.MetadataReader;
import app.latent.indexer.metadata.SidecarReader;
import app.latent.indexer.metadata.TakeoutReader;
import app.latent.indexer.poster.PosterFrame;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Analyses in this process, so with all that a hostile file can do to it: meant for the worker process. */
public final class LocalAnalyzer implements PhotoAnalyzer {
    /** Media types of the files beside a photo. */
    public static final String SIDECAR = "application/rdf+xml";

    public static final String TAKEOUT = "application/json";

    private static final int LONGEST_ERROR = 300;

    /** Largest first, as the scaler wants them. */
    private static final List<Integer> SIZES = List.of(ThumbnailSize.SCREEN.pixels(), ThumbnailSize.GRID.pixels());

    private final ImageScaler scaler;
    private final UprightScaler upright;
    private final Optional<PosterFrame> posters;

    /** Videos have no thumbnails. */
    public LocalAnalyzer(ImageScaler scaler) {
        this(scaler, Optional.empty());
    }

    /** @param posters for the thumbnails of videos */
    public LocalAnalyzer(ImageScaler scaler, Optional<PosterFrame> posters) {
        this.scaler = scaler;
        this.upright = new UprightScaler(scaler);
        this.posters = posters;
    }

    @Override
    public Analysis analyze(PhotoSource source, int orientation) throws IOException {
        return understood(source, (type, metadata) -> switch (type.kind()) {
            case DRAWING -> described(type, metadata, Orientation.ITS_OWN);
            case VIDEO -> video(source, type, metadata);
            case RAW, PICTURE -> picture(source, type, metadata, orientation);
        });
    }

    @Override
    public Analysis glance(PhotoSource source, int orientation) throws IOException {
        return understood(source, (type, metadata) -> {
            Analysis described = described(type, metadata, orientation);
            return type == MediaType.JPEG
                    ? described.withThumbnails(
                            embedded(source, metadata, orientation).stream().toList())
                    : described;
        });
    }

    private static Optional<byte[]> embedded(PhotoSource source, Metadata metadata, int orientation)
            throws IOException {
        return EmbeddedThumbnail.of(source, metadata.width(), metadata.height(), shown(metadata, orientation));
    }

    private static int shown(Metadata metadata, int orientation) {
        return orientation == Orientation.ITS_OWN ? metadata.orientation() : orientation;
    }

    /** What is made of a file of a known format. */
    @FunctionalInterface
    private interface Understanding {
        Analysis of(MediaType type, Metadata metadata) throws IOException;
    }

    private static Analysis understood(PhotoSource source, Understanding understanding) throws IOException {
        if (source.size() == 0) {
            return Analysis.failed(source.name(), "empty file");
        }
        if (isCompanion(source.name())) {
            return companion(source);
        }
        Optional<MediaType> type = MagicBytes.detect(source);
        return type.isEmpty()
                ? Analysis.failed(source.name(), "not a known picture or video format")
                : understanding.of(type.get(), MetadataReader.read(source, type.get()));
    }

    private static boolean isCompanion(String name) {
        return List.of("xmp", "json").contains(MediaType.extension(name));
    }

    /** What a file beside a photo says of it, to be merged with what the photo says. */
    private static Analysis companion(PhotoSource source) throws IOException {
        if (MediaType.extension(source.name()).equals("xmp")) {
            return new Analysis(SIDECAR, 0, 0, SidecarReader.read(source), List.of(), null, null);
        }
        return TakeoutReader.read(source)
                .map(t -> new Analysis(TAKEOUT, 0, 0, t.metadata(), List.of(), null, null))
                .orElseGet(() -> Analysis.failed(source.name(), "not Google's JSON of a photo"));
    }

    private Analysis picture(PhotoSource source, MediaType type, Metadata metadata, int orientation)
            throws IOException {
        Analysis described = described(type, metadata, orientation);
        boolean whole = type.kind() == MediaType.Kind.PICTURE;
        Optional<EncodedPicture> encoded = EncodedPicture.of(source, type, metadata);
        if (encoded.isEmpty()) {
            return whole ? described.withError("larger than is read into memory") : described;
        }
        try {
            ImageScaler.Scaled scaled = upright.scale(encoded.get(), orientation, SIZES);
            return (whole ? described.withSize(scaled.width(), scaled.height()) : described)
                    .withThumbnails(gridFirst(scaled))
                    .withLook(look(scaled));
        } catch (IOException e) {
            return described.withError(shortMessage(e));
        }
    }

    /** A video without a picture is still a video. */
    private Analysis video(PhotoSource source, MediaType type, Metadata metadata) throws IOException {
        Analysis described = described(type, metadata, Orientation.ITS_OWN);
        Optional<byte[]> poster = posters.isEmpty() ? Optional.empty() : poster(posters.get(), source, type);
        if (poster.isEmpty()) {
            return described;
        }
        try {
            return pictured(described, poster.get());
        } catch (IOException e) {
            return described;
        }
    }

    /** A file that ends too early has none; a source that fails is not the file's doing. */
    private static Optional<byte[]> poster(PosterFrame posters, PhotoSource source, MediaType type) throws IOException {
        try {
            return posters.of(source, type);
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private Analysis pictured(Analysis described, byte[] picture) throws IOException {
        ImageScaler.Scaled scaled = scaler.scale(picture, SIZES);
        return described.withThumbnails(gridFirst(scaled)).withLook(look(scaled));
    }

    /** All that is known without the pixels. */
    private static Analysis described(MediaType type, Metadata metadata, int orientation) {
        boolean turned = Orientation.isTurned(shown(metadata, orientation));
        int width = turned ? metadata.height() : metadata.width();
        int height = turned ? metadata.width() : metadata.height();
        return new Analysis(mime(type, metadata), width, height, metadata, List.of(), null, null);
    }

    private static String mime(MediaType type, Metadata metadata) {
        return metadata.get(Fact.MIME).orElse(type.mime());
    }

    private static List<byte[]> gridFirst(ImageScaler.Scaled scaled) {
        return scaled.jpegs().reversed();
    }

    /** None where our own thumbnail does not open: what a picture looks like is not worth losing it for. */
    private static @Nullable Look look(ImageScaler.Scaled scaled) {
        try {
            return Looks.of(scaled.jpegs().getLast());
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static String shortMessage(IOException e) {
        String message = e.getMessage() == null ? "the picture is damaged" : e.getMessage();
        return message.substring(0, Math.min(LONGEST_ERROR, message.length()));
    }
}
