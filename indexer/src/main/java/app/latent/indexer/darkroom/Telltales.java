package app.latent.indexer.darkroom;

import app.latent.indexer.darkroom.Telltale.Kind;
import app.latent.indexer.metadata.CaptureTime;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Position;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file tells beside the picture, as far as Latent reads it. */
public final class Telltales {
    private final Metadata told;
    private final List<Telltale> all = new ArrayList<>();

    private Telltales(Metadata told) {
        this.told = told;
    }

    /** @param told by the file alone: what files beside it say does not go out with it */
    public static List<Telltale> of(Metadata told) {
        Telltales tales = new Telltales(told);
        tales.tellWhereAndWhose();
        tales.tellWhenAndHow();
        tales.tellWords();
        tales.tellIf(Kind.THUMBNAIL, told.get(Fact.SMALL_PICTURE).isPresent());
        tales.tellIf(Kind.VIDEO, told.get(Fact.MOTION_VIDEO).isPresent());
        return List.copyOf(tales.all);
    }

    private void tellWhereAndWhose() {
        tell(Kind.PLACE, told.get(Fact.POSITION).map(Telltales::degrees));
        String names = Stream.of(Fact.CITY, Fact.REGION, Fact.COUNTRY)
                .flatMap(fact -> told.get(fact).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        tell(Kind.PLACE_NAME, Optional.of(names).filter(n -> !n.isEmpty()));
        tellEach(Kind.PERSON, told.get(Fact.PEOPLE).orElse(List.of()));
        tellEach(Kind.CREATOR, told.get(Fact.CREATORS).orElse(List.of()));
    }

    private void tellWhenAndHow() {
        tell(Kind.SERIAL, told.get(Fact.SERIAL));
        tell(
                Kind.TIME,
                told.taken()
                        .filter(t -> t.source() != CaptureTime.Source.FILE_NAME)
                        .map(Telltales::time));
        tell(Kind.CAMERA, told.camera());
        tell(Kind.LENS, told.get(Fact.LENS));
        tell(Kind.SOFTWARE, told.get(Fact.SOFTWARE));
        tell(Kind.EDITS, told.get(Fact.EDITS).map(String::valueOf));
    }

    private void tellWords() {
        tell(Kind.TITLE, told.get(Fact.TITLE));
        tell(Kind.CAPTION, told.get(Fact.CAPTION));
        tell(Kind.COMMENT, told.get(Fact.COMMENT));
        tellEach(Kind.KEYWORD, told.keywords());
    }

    private void tell(Kind kind, Optional<String> value) {
        value.ifPresent(v -> all.add(new Telltale(kind, v)));
    }

    private void tellEach(Kind kind, Collection<String> values) {
        values.forEach(value -> all.add(new Telltale(kind, value)));
    }

    private void tellIf(Kind kind, boolean told) {
        if (told) {
            all.add(new Telltale(kind, ""));
        }
    }

    private static String degrees(Position position) {
        return String.format(Locale.ROOT, "%.6f, %.6f", position.latitude(), position.longitude());
    }

    private static String time(CaptureTime taken) {
        String zone = taken.offset() == null ? "" : taken.offset().getId();
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).format(taken.time()) + zone;
    }
}
