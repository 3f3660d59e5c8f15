package app.latent.indexer.metadata;

import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.media.SourceInputStream;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of one file with metadata-extractor, and settles which of contradicting tags counts. */
public final class MetadataReader {
    private static final int TAG_DNG_VERSION = 0xC612;
    private static final int MOST_KEYWORDS = 500;
    private static final int HIGHEST_ISO = 10_000_000;

    private MetadataReader() {}

    /**
     * @param type what the first bytes say
     * @return what could be read; {@link Metadata#NONE} where the file is damaged beyond that
     * @throws IOException where the source cannot be read: says nothing of the file's contents
     */
    public static Metadata read(PhotoSource source, MediaType type) throws IOException {
        TrackingSource tracked = new TrackingSource(source);
        com.drew.metadata.Metadata raw = new com.drew.metadata.Metadata();
        tolerant(
                tracked,
                () -> ImageMetadataReader.readMetadata(new SourceInputStream(tracked), source.size())
                        .getDirectories()
                        .forEach(raw::addDirectory));
        tolerant(tracked, () -> EmbeddedPackets.addTo(raw, tracked, type));
        try {
            return facts(new Tags(raw), type);
        } catch (RuntimeException | StackOverflowError e) {
            return Metadata.NONE;
        }
    }

    @FunctionalInterface
    private interface Parser {
        void parse() throws IOException, ImageProcessingException;
    }

    /** A hostile file makes a parser fail in any way that it can; only a failing source is not the file's doing. */
    private static void tolerant(TrackingSource source, Parser parser) throws IOException {
        try {
            parser.parse();
        } catch (ImageProcessingException | IOException | RuntimeException | StackOverflowError e) {
            source.rethrowFailure();
        }
    }

    private static Metadata facts(Tags tags, MediaType type) {
        XmpFacts xmp = new XmpFacts(tags.directories(com.drew.metadata.xmp.XmpDirectory.class));
        Optional<CaptureTime> taken = CaptureTime.of(tags, xmp);
        Dimensions size = Dimensions.of(tags);
        return new Metadata(
                mime(tags, type),
                size.width(),
                size.height(),
                orientation(tags, type),
                taken.map(CaptureTime::time).orElse(null),
                taken.map(CaptureTime::offset).orElse(null),
                camera(tags, xmp).orElse(null),
                lens(tags, xmp).orElse(null),
                iso(tags, xmp).orElse(null),
                positive(tags, ExifDirectoryBase.TAG_FNUMBER)
                        .or(() -> xmp.number("FNumber"))
                        .orElse(null),
                positive(tags, ExifDirectoryBase.TAG_EXPOSURE_TIME)
                        .or(() -> xmp.number("ExposureTime"))
                        .orElse(null),
                positive(tags, ExifDirectoryBase.TAG_FOCAL_LENGTH)
                        .or(() -> xmp.number("FocalLength"))
                        .orElse(null),
                GpsFacts.position(tags, xmp).orElse(null),
                xmp.title()
                        .or(() -> tags.text(IptcDirectory.class, IptcDirectory.TAG_OBJECT_NAME))
                        .orElse(null),
                caption(tags, xmp).orElse(null),
                keywords(tags, xmp),
                rating(tags, xmp).orElse(null));
    }

    private static @Nullable String mime(Tags tags, MediaType type) {
        boolean dng = type == MediaType.TIFF
                && tags.directories(ExifIFD0Directory.class).anyMatch(d -> d.containsTag(TAG_DNG_VERSION));
        return dng ? MediaType.DNG.mime() : null;
    }

    /** HEIF and AVIF turn the picture by their own property; EXIF's orientation only repeats it there. */
    private static int orientation(Tags tags, MediaType type) {
        return switch (type) {
            case HEIC, HEIF, AVIF ->
                turnsToOrientation(tags.integer(
                                com.drew.metadata.heif.HeifDirectory.class,
                                com.drew.metadata.heif.HeifDirectory.TAG_IMAGE_ROTATION)
                        .orElse(0));
            case QUICKTIME, MP4, THREE_GP ->
                turnsToOrientation(Stream.of(
                                        tags.integer(QuickTimeDirectory.class, QuickTimeDirectory.TAG_ROTATION),
                                        tags.integer(Mp4Directory.class, Mp4Directory.TAG_ROTATION))
                                .flatMapToInt(OptionalInt::stream)
                                .findFirst()
                                .orElse(0)
                        / 90);
            default ->
                tags.integer(ExifIFD0Directory.class, ExifDirectoryBase.TAG_ORIENTATION).stream()
                        .filter(o -> o >= 1 && o <= 8)
                        .findFirst()
                        .orElse(1);
        };
    }

    /** Quarter turns matter here only for which side is the longer one. */
    private static int turnsToOrientation(int quarterTurns) {
        return quarterTurns % 2 == 0 ? 1 : 6;
    }

    private static Optional<String> camera(Tags tags, XmpFacts xmp) {
        Optional<String> make = tags.text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MAKE)
                .or(() -> tags.text(QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_MAKE))
                .or(xmp::make);
        Optional<String> model = tags.text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MODEL)
                .or(() -> tags.text(QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_MODEL))
                .or(xmp::model);
        return CameraNames.join(make, model);
    }

    private static Optional<String> lens(Tags tags, XmpFacts xmp) {
        return tags.text(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_LENS_MODEL)
                .or(() -> tags.text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_LENS_MODEL))
                .filter(l -> l.chars().anyMatch(Character::isLetterOrDigit))
                .or(xmp::lens)
                .or(() -> MakerNotes.lens(tags));
    }

    private static Optional<Integer> iso(Tags tags, XmpFacts xmp) {
        return Stream.of(
                        tags.integer(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_ISO_EQUIVALENT),
                        tags.integer(ExifIFD0Directory.class, ExifDirectoryBase.TAG_ISO_EQUIVALENT))
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .filter(v -> v > 0 && v < HIGHEST_ISO)
                .findFirst()
                .or(xmp::iso)
                .or(() -> MakerNotes.iso(tags));
    }

    private static Optional<Double> positive(Tags tags, int tag) {
        OptionalDouble value = tags.positive(ExifSubIFDDirectory.class, tag);
        OptionalDouble found = value.isPresent() ? value : tags.positive(ExifIFD0Directory.class, tag);
        return found.stream().boxed().findFirst();
    }

    private static Optional<String> caption(Tags tags, XmpFacts xmp) {
        return xmp.caption()
                .or(() -> tags.text(IptcDirectory.class, IptcDirectory.TAG_CAPTION))
                .or(() -> tags.text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION));
    }

    private static Optional<Integer> rating(Tags tags, XmpFacts xmp) {
        return xmp.rating()
                .or(() -> tags.integer(ExifIFD0Directory.class, ExifDirectoryBase.TAG_RATING).stream()
                        .boxed()
                        .filter(r -> r >= -1 && r <= 5)
                        .findFirst());
    }

    private static List<String> keywords(Tags tags, XmpFacts xmp) {
        Set<String> keywords = new LinkedHashSet<>(xmp.keywords());
        tags.directories(IptcDirectory.class)
                .flatMap(MetadataReader::iptcKeywords)
                .flatMap(k -> Text.clean(k).stream())
                .forEach(keywords::add);
        return keywords.stream().limit(MOST_KEYWORDS).toList();
    }

    private static Stream<String> iptcKeywords(Directory directory) {
        Object value = directory.getObject(IptcDirectory.TAG_KEYWORDS);
        return switch (value) {
            case null -> Stream.empty();
            case Object[] many -> Arrays.stream(many).map(Tags::decoded);
            default -> Stream.of(Tags.decoded(value));
        };
    }
}
