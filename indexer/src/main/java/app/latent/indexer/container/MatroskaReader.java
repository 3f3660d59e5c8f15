package app.latent.indexer.container;

import app.latent.indexer.container.Ebml.Element;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Matroska and WebM (RFC 9559): the segment's information, its first video track, its tags. Clusters are skipped. */
public final class MatroskaReader {
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TIMESTAMP_SCALE = 0x2AD7B1L;
    private static final long DURATION = 0x4489L;
    private static final long DATE = 0x4461L;
    private static final long TITLE = 0x7BA9L;
    private static final long WRITER = 0x5741L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long TRACK_TYPE = 0x83L;
    private static final long CODEC = 0x86L;
    private static final long VIDEO = 0xE0L;
    private static final long WIDTH = 0xB0L;
    private static final long HEIGHT = 0xBAL;
    private static final long TAGS = 0x1254C367L;
    private static final long TAG = 0x7373L;
    private static final long SIMPLE_TAG = 0x67C8L;
    private static final long TAG_NAME = 0x45A3L;
    private static final long TAG_STRING = 0x4487L;

    private static final int VIDEO_TRACK = 1;
    private static final int MOST_TEXTS = 512;
    private static final long DEFAULT_SCALE = 1_000_000;
    private static final double NANOS = 1e9;
    private static final double LONGEST_SECONDS = 1e7;

    /** Seconds from 1970 to 2001, where Matroska counts from. */
    private static final long FROM_1970_TO_2001 = 978_307_200;

    private final FileBytes file;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int width;
    private int height;
    private @Nullable String codec;
    private @Nullable Double seconds;
    private @Nullable Long created;

    private MatroskaReader(FileBytes file) {
        this.file = file;
    }

    /** Empty where there is no segment. */
    public static Optional<Movie> read(FileBytes file) throws IOException {
        for (Element element : Ebml.within(file, 0, file.size())) {
            if (element.id() == SEGMENT) {
                return Optional.of(new MatroskaReader(file).segment(element));
            }
        }
        return Optional.empty();
    }

    private Movie segment(Element segment) throws IOException {
        for (Element element : within(segment)) {
            if (element.id() == INFO) {
                info(element);
            } else if (element.id() == TRACKS) {
                tracks(element);
            } else if (element.id() == TAGS) {
                tags(element);
            }
        }
        return new Movie(width, height, 0, seconds, codec, created, Map.copyOf(texts), List.of());
    }

    private void info(Element info) throws IOException {
        double scale = DEFAULT_SCALE;
        double duration = 0;
        for (Element element : within(info)) {
            if (element.id() == TIMESTAMP_SCALE) {
                scale = Ebml.unsigned(file, element);
            } else if (element.id() == DURATION) {
                duration = Ebml.decimal(file, element);
            } else if (element.id() == DATE && element.length() == Long.BYTES) {
                created = FROM_1970_TO_2001 + Math.floorDiv(file.s64(element.start()), (long) NANOS);
            } else if (element.id() == TITLE) {
                add("TITLE", Ebml.text(file, element));
            } else if (element.id() == WRITER) {
                add("ENCODER", Ebml.text(file, element));
            }
        }
        double length = duration * scale / NANOS;
        if (length > 0 && length < LONGEST_SECONDS) {
            seconds = length;
        }
    }

    private void tracks(Element tracks) throws IOException {
        for (Element track : within(tracks)) {
            if (track.id() == TRACK && codec == null) {
                track(within(track));
            }
        }
    }

    private void track(List<Element> elements) throws IOException {
        long type = 0;
        String name = "";
        for (Element element : elements) {
            if (element.id() == TRACK_TYPE) {
                type = Ebml.unsigned(file, element);
            } else if (element.id() == CODEC) {
                name = Ebml.text(file, element);
            }
        }
        if (type == VIDEO_TRACK) {
            codec = name;
            for (Element element : elements) {
                if (element.id() == VIDEO) {
                    video(element);
                }
            }
        }
    }

    private void video(Element video) throws IOException {
        for (Element element : within(video)) {
            if (element.id() == WIDTH) {
                width = side(element);
            } else if (element.id() == HEIGHT) {
                height = side(element);
            }
        }
    }

    private int side(Element element) throws IOException {
        return Math.clamp(Ebml.unsigned(file, element), 0, 1 << 24);
    }

    private void tags(Element tags) throws IOException {
        for (Element tag : within(tags)) {
            for (Element simple : tag.id() == TAG ? within(tag) : List.<Element>of()) {
                if (simple.id() == SIMPLE_TAG) {
                    simpleTag(simple);
                }
            }
        }
    }

    private void simpleTag(Element simple) throws IOException {
        String name = "";
        String value = "";
        for (Element element : within(simple)) {
            if (element.id() == TAG_NAME) {
                name = Ebml.text(file, element);
            } else if (element.id() == TAG_STRING) {
                value = Ebml.text(file, element);
            }
        }
        add(name, value);
    }

    private void add(String key, String text) {
        if (!key.isEmpty() && texts.size() < MOST_TEXTS) {
            texts.putIfAbsent(key, text);
        }
    }

    private List<Element> within(Element element) throws IOException {
        return Ebml.within(file, element.start(), element.end());
    }
}
