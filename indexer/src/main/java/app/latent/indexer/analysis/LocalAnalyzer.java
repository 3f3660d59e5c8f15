package app.latent.indexer.analysis;

import app.latent.indexer.ImageScaler;
import app.latent.indexer.Look;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.image.EmbeddedThumbnail;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.image.ImageLimits;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.image.RawPreview;
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
    private final Optional<PosterFrame> posters;

    /** Videos have no thumbnails. */
    public LocalAnalyzer(ImageScaler scaler) {
        this(scaler, Optional.empty());
    }

    /** @param posters for the thumbnails of videos */
    public LocalAnalyzer(ImageScaler scaler, Optional<PosterFrame> posters) {
        this.scaler = scaler;
        this.posters = posters;
    }

    @Override
    public Analysis analyze(PhotoSource source) throws IOException {
        return understood(source, (type, metadata) -> switch (type.kind()) {
            case DRAWING -> described(type, metadata, null);
            case VIDEO -> video(source, type, metadata);
            case RAW -> raw(source, type, metadata);
            case PICTURE -> picture(source, type, metadata);
        });
    }

    @Override
    public Analysis glance(PhotoSource source) throws IOException {
        return understood(source, (type, metadata) -> {
            Analysis described = described(type, metadata, null);
            return type == MediaType.JPEG
                    ? described.withThumbnails(
                            embedded(source, metadata).stream().toList())
                    : described;
        });
    }

    private static Optional<byte[]> embedded(PhotoSource source, Metadata metadata) throws IOException {
        return EmbeddedThumbnail.of(source, metadata.width(), metadata.height(), metadata.orientation());
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

    private Analysis picture(PhotoSource source, MediaType type, Metadata metadata) throws IOException {
        if (source.size() > ImageLimits.MAX_ENCODED_BYTES) {
            return described(type, metadata, "larger than is read into memory");
        }
        byte[] encoded = readAll(source);
        try {
            ImageScaler.Scaled scaled = scalerFor(type, metadata).scale(encoded, SIZES);
            return new Analysis(
                    mime(type, metadata),
                    scaled.width(),
                    scaled.height(),
                    metadata,
                    gridFirst(scaled),
                    look(scaled),
                    null);
        } catch (IOException e) {
            return described(type, metadata, shortMessage(e));
        }
    }

    /** libvips (8.14) does not turn PNG by its EXIF. */
    private ImageScaler scalerFor(MediaType type, Metadata metadata) {
        boolean turnedPng = type == MediaType.PNG && metadata.orientation() != Orientation.UPRIGHT;
        return turnedPng ? new ImageIoScaler() : scaler;
    }

    /** A video without a picture is still a video. */
    private Analysis video(PhotoSource source, MediaType type, Metadata metadata) throws IOException {
        Analysis described = described(type, metadata, null);
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

    private Analysis raw(PhotoSource source, MediaType type, Metadata metadata) throws IOException {
        Optional<byte[]> preview = RawPreview.largest(source, type);
        if (preview.isEmpty()) {
            return described(type, metadata, null);
        }
        try {
            byte[] upright = Orientation.stamp(preview.get(), metadata.orientation());
            return pictured(described(type, metadata, null), upright);
        } catch (IOException e) {
            return described(type, metadata, shortMessage(e));
        }
    }

    private Analysis pictured(Analysis described, byte[] picture) throws IOException {
        ImageScaler.Scaled scaled = scaler.scale(picture, SIZES);
        return described.withThumbnails(gridFirst(scaled)).withLook(look(scaled));
    }

    /** All that is known without the pixels. */
    private static Analysis described(MediaType type, Metadata metadata, @Nullable String error) {
        boolean turned = metadata.isTurned();
        int width = turned ? metadata.height() : metadata.width();
        int height = turned ? metadata.width() : metadata.height();
        return new Analysis(mime(type, metadata), width, height, metadata, List.of(), null, error);
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

    private static byte[] readAll(PhotoSource source) throws IOException {
        byte[] bytes = new byte[(int) source.size()];
        int filled = 0;
        while (filled < bytes.length) {
            int count = source.read(filled, bytes, filled, bytes.length - filled);
            if (count < 0) {
                throw new IOException("The file became shorter while it was read");
            }
            filled += count;
        }
        return bytes;
    }
}
