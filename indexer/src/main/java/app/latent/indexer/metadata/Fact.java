package app.latent.indexer.metadata;

import static app.latent.indexer.metadata.Origin.EXIF;
import static app.latent.indexer.metadata.Origin.FILE_NAME;
import static app.latent.indexer.metadata.Origin.FORMAT;
import static app.latent.indexer.metadata.Origin.IPTC;
import static app.latent.indexer.metadata.Origin.MAKER_NOTE;
import static app.latent.indexer.metadata.Origin.MOVIE;
import static app.latent.indexer.metadata.Origin.PLACE;
import static app.latent.indexer.metadata.Origin.SIDECAR;
import static app.latent.indexer.metadata.Origin.TAKEOUT;
import static app.latent.indexer.metadata.Origin.TEXT;
import static app.latent.indexer.metadata.Origin.XMP;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that can be known of a photo, and whose word on it counts most. This is the whole table of precedence: where two
 * sources disagree, the one that stands first here is right, and {@link Metadata} keeps which one that was.
 *
 * @param <T> what it is told in
 */
public final class Fact<T> {
    /** How a fact is told. */
    public enum Kind {
        TEXT(String.class),
        TEXTS(List.class),
        WHOLE(Integer.class),
        DECIMAL(Double.class),
        MOMENT(Moment.class),
        POSITION(Position.class),
        SPAN(Span.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    private static final int LARGEST_SIDE = 1 << 24;

    private static final List<Fact<?>> ALL = new ArrayList<>();

    /** The media type, where the contents tell it better than the first bytes. */
    public static final Fact<String> MIME = text("mime", FORMAT);

    /** Pixels as stored. What the picture itself says comes before EXIF: editors forget to change that. */
    public static final Fact<Integer> WIDTH =
            whole("width", 1, LARGEST_SIDE, FORMAT, MOVIE, EXIF, MAKER_NOTE, XMP, SIDECAR);

    public static final Fact<Integer> HEIGHT =
            whole("height", 1, LARGEST_SIDE, FORMAT, MOVIE, EXIF, MAKER_NOTE, XMP, SIDECAR);

    /**
     * As in EXIF, 1 to 8. HEIF, AVIF and JPEG XL turn the picture by their own property; EXIF only repeats it there. Of a sidecar, what is to be done to the stored
     * picture in the place of what the file says.
     */
    public static final Fact<Integer> ORIENTATION =
            whole("orientation", 1, 8, SIDECAR, FORMAT, MOVIE, EXIF, XMP, MAKER_NOTE);

    /** Pictures that are shown in turn; at least 2. */
    public static final Fact<Integer> FRAMES = whole("frames", 2, 1_000_000, FORMAT);

    /** Seconds. */
    public static final Fact<Double> DURATION = decimal("duration", 0, 1e7, MOVIE, FORMAT);

    public static final Fact<String> CODEC = text("codec", MOVIE);
    public static final Fact<String> COLOUR_PROFILE = text("colourProfile", FORMAT);

    /** When the shutter was released. */
    public static final Fact<Moment> ORIGINAL = moment("original", SIDECAR, EXIF, XMP, MOVIE, IPTC, TEXT, MAKER_NOTE);

    /** When the picture became a file: of a camera's the same, of a scan later. */
    public static final Fact<Moment> DIGITIZED = moment("digitized", SIDECAR, EXIF, XMP, IPTC, TEXT);

    /** When a video was begun, in UTC. */
    public static final Fact<Moment> CREATED = moment("created", MOVIE);

    /** When Google says that it was taken, in UTC. */
    public static final Fact<Moment> GOOGLE_TIME = moment("googleTime", TAKEOUT);

    /** What the satellites said, in UTC. */
    public static final Fact<Moment> GPS_TIME = moment("gpsTime", EXIF, XMP, SIDECAR);

    public static final Fact<Moment> NAMED = moment("named", FILE_NAME);
    public static final Fact<Moment> MODIFIED = moment("modified", EXIF, XMP, TEXT);

    /** Maker and model as the camera writes them; {@link Metadata#camera} as people do. */
    public static final Fact<String> MAKE = text("make", EXIF, MAKER_NOTE, MOVIE, XMP, TEXT, SIDECAR);

    public static final Fact<String> MODEL = text("model", EXIF, MAKER_NOTE, MOVIE, XMP, TEXT, SIDECAR);
    public static final Fact<String> LENS = text("lens", EXIF, XMP, MAKER_NOTE, MOVIE, SIDECAR);

    /** Of the camera, else of its lens; whoever sees several photos can tell by it that they are by the same person. */
    public static final Fact<String> SERIAL = text("serial", EXIF, XMP, MAKER_NOTE, SIDECAR);

    public static final Fact<String> SOFTWARE = text("software", EXIF, TEXT, XMP, MOVIE, IPTC, SIDECAR);
    public static final Fact<Integer> ISO = whole("iso", 1, 9_999_999, EXIF, XMP, MAKER_NOTE, SIDECAR);
    public static final Fact<Double> F_NUMBER = decimal("fNumber", 0.01, 10_000, EXIF, XMP, MAKER_NOTE, SIDECAR);

    /** Seconds. */
    public static final Fact<Double> EXPOSURE = decimal("exposure", 1e-9, 1e7, EXIF, XMP, MAKER_NOTE, SIDECAR);

    /** Millimetres, as the lens has it. */
    public static final Fact<Double> FOCAL_LENGTH =
            decimal("focalLength", 0.01, 100_000, EXIF, XMP, MAKER_NOTE, SIDECAR);

    public static final Fact<Position> POSITION =
            new Fact<>("position", Kind.POSITION, 0, 0, SIDECAR, EXIF, XMP, MOVIE, MAKER_NOTE, TAKEOUT);

    public static final Fact<String> TITLE = text("title", SIDECAR, XMP, IPTC, EXIF, MOVIE, TEXT);
    public static final Fact<String> CAPTION = text("caption", SIDECAR, XMP, IPTC, EXIF, MOVIE, TEXT, TAKEOUT);
    public static final Fact<String> COMMENT = text("comment", SIDECAR, EXIF, XMP, TEXT, MOVIE);

    /** Of all sources within the file together; those of a sidecar stand in their place. */
    public static final Fact<List<String>> KEYWORDS = texts("keywords", SIDECAR, XMP, IPTC, EXIF);

    /** Keywords with those above them, {@code places/Norway}. */
    public static final Fact<List<String>> KEYWORD_PATHS = texts("keywordPaths", SIDECAR, XMP);

    public static final Fact<List<String>> PEOPLE = texts("people", SIDECAR, XMP, TAKEOUT);

    /** How many faces are marked in the picture, whether it is said whose they are or not. */
    public static final Fact<Integer> FACES = whole("faces", 1, 10_000, SIDECAR, XMP);

    public static final Fact<List<String>> CREATORS = texts("creators", SIDECAR, XMP, EXIF, IPTC, MOVIE, TEXT);

    /** 0 for unrated, 1 to 5 stars, -1 for rejected. */
    public static final Fact<Integer> RATING = whole("rating", -1, 5, SIDECAR, XMP, EXIF, MOVIE, MAKER_NOTE);

    /** 1 for a favourite of its owner; 0 for what a sidecar says is none. */
    public static final Fact<Integer> FAVOURITE = whole("favourite", 0, 1, SIDECAR, TAKEOUT);

    /** 1 for what its owner has put into the archive; 0 for what a sidecar says is not there. */
    public static final Fact<Integer> ARCHIVED = whole("archived", 0, 1, SIDECAR, TAKEOUT);

    public static final Fact<String> COUNTRY = text("country", SIDECAR, XMP, IPTC, PLACE);
    public static final Fact<String> REGION = text("region", SIDECAR, XMP, IPTC, PLACE);
    public static final Fact<String> CITY = text("city", SIDECAR, XMP, IPTC, PLACE);

    /** IANA's name of the zone of the place, "Europe/Oslo". */
    public static final Fact<String> TIME_ZONE = text("timeZone", PLACE);

    /** How a panorama is laid flat, as Google's Photo Sphere says it. */
    public static final Fact<String> PROJECTION = text("projection", XMP);

    /** What the picture and the video of one live photo have in common. */
    public static final Fact<String> CONTENT_ID = text("contentId", MAKER_NOTE, MOVIE, XMP);

    /** What pictures of one burst have in common. */
    public static final Fact<String> BURST_ID = text("burstId", MAKER_NOTE, XMP);

    /** 1 for a picture that says that it moves. */
    public static final Fact<Integer> MOTION = whole("motion", 1, 1, FORMAT);

    /** Where in this file the video of a motion photo lies. */
    public static final Fact<Span> MOTION_VIDEO = new Fact<>("motionVideo", Kind.SPAN, 0, 0, FORMAT);

    /** How many steps of editing the file lists. */
    public static final Fact<Integer> EDITS = whole("edits", 1, 1_000_000, XMP);

    /** 1 for a file that has a smaller picture in its EXIF, which may show what was cut away from the large one since. */
    public static final Fact<Integer> SMALL_PICTURE = whole("smallPicture", 1, 1, EXIF);

    private final String name;
    private final Kind kind;
    private final List<Origin> precedence;

    /** What a number can be; nobody is believed beyond. */
    private final double least;

    private final double most;

    private Fact(String name, Kind kind, double least, double most, Origin... precedence) {
        this.name = name;
        this.kind = kind;
        this.least = least;
        this.most = most;
        this.precedence = List.of(precedence);
        ALL.add(this);
    }

    private static Fact<String> text(String name, Origin... precedence) {
        return new Fact<>(name, Kind.TEXT, 0, 0, precedence);
    }

    private static Fact<List<String>> texts(String name, Origin... precedence) {
        return new Fact<>(name, Kind.TEXTS, 0, 0, precedence);
    }

    private static Fact<Moment> moment(String name, Origin... precedence) {
        return new Fact<>(name, Kind.MOMENT, 0, 0, precedence);
    }

    private static Fact<Integer> whole(String name, int least, int most, Origin... precedence) {
        return new Fact<>(name, Kind.WHOLE, least, most, precedence);
    }

    private static Fact<Double> decimal(String name, double least, double most, Origin... precedence) {
        return new Fact<>(name, Kind.DECIMAL, least, most, precedence);
    }

    /** All, in a fixed order. */
    public static List<Fact<?>> all() {
        return List.copyOf(ALL);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** Whose word counts, first the one that counts most. Nobody else's counts. */
    public List<Origin> precedence() {
        return precedence;
    }

    /** Facts of several texts are gathered from all sources within a file. */
    boolean isGathered() {
        return this == KEYWORDS || this == PEOPLE;
    }

    /** Whether a value can be true; false for numbers that are none. */
    public boolean admits(Object value) {
        return !(value instanceof Number number) || (number.doubleValue() >= least && number.doubleValue() <= most);
    }

    /** @throws ClassCastException where the value is of another kind */
    @SuppressWarnings("unchecked")
    public T cast(Object value) {
        return (T) kind.type.cast(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
