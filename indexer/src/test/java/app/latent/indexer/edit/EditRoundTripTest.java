package app.latent.indexer.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Keywords;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.metadata.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is written is what is read, whatever it is. */
class EditRoundTripTest {
    private final Sidecars sidecars = new Sidecars(new LocalAnalyzer(new ImageIoScaler()));

    private Metadata edited(Edit... edits) throws Exception {
        Path folder = Files.createTempDirectory("edits");
        Path photo = Files.createFile(folder.resolve("a.jpg"));
        try {
            Metadata after = Metadata.NONE;
            for (Edit edit : edits) {
                after = sidecars.edit(photo, edit).after();
            }
            return after;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("a.jpg.xmp"));
        Files.delete(folder.resolve("a.jpg"));
        Files.delete(folder);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                        Arbitraries.of("a", "b", "a/b", "a/b/c", "b/a", "A", "&<x>\"'", "ä ö", "]]>", "🏔"),
                        Arbitraries.strings().ofMaxLength(12))
                .filter(n -> Text.clean(n.replaceAll("\\s+", " "))
                        .map(Keywords::path)
                        .filter(p -> !p.isEmpty())
                        .isPresent());
    }

    @Property(tries = 100)
    void tagsAreThoseThatWereAddedWithoutThoseThatWereRemoved(
            @ForAll @Size(max = 8) List<@net.jqwik.api.From("names") String> first,
            @ForAll @Size(max = 8) List<@net.jqwik.api.From("names") String> second)
            throws Exception {
        Metadata after = edited(
                Edit.NONE.add(Fact.KEYWORDS, first),
                Edit.NONE.add(Fact.KEYWORDS, second),
                Edit.NONE.add(Fact.PEOPLE, first));
        Set<String> expected = new LinkedHashSet<>();
        for (List<String> names : List.of(first, second)) {
            names.forEach(n -> expected.add(
                    Keywords.path(Text.clean(n.replaceAll("\\s+", " ")).orElseThrow())));
        }
        Set<String> all = Set.copyOf(expected);
        expected.removeIf(t -> all.stream().anyMatch(o -> o.startsWith(t + "/")));
        assertEquals(expected, Set.copyOf(after.tags()));
        Metadata emptied = edited(
                Edit.NONE.add(Fact.KEYWORDS, first).add(Fact.KEYWORDS, second),
                Edit.NONE.remove(Fact.KEYWORDS, first).remove(Fact.KEYWORDS, second));
        assertEquals(List.of(), emptied.tags());
    }

    @Property(tries = 100)
    void textsAreAsTheyWereTyped(@ForAll String text, @ForAll @IntRange(min = -1, max = 5) int rating)
            throws Exception {
        Optional<String> clean = Text.clean(text);
        Edit edit = Edit.NONE.set(Fact.RATING, rating);
        Metadata after = edited(clean.isEmpty() ? edit.clear(Fact.CAPTION) : edit.set(Fact.CAPTION, text));
        assertEquals(clean, after.get(Fact.CAPTION));
        assertEquals(Optional.of(rating), after.get(Fact.RATING));
    }

    @Property(tries = 100)
    void placesAreWithinAMillimetre(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -9_000, max = 90_000) double altitude)
            throws Exception {
        if (latitude == 0 && longitude == 0) {
            return;
        }
        double millimetre = 1e-8;
        Position place = edited(Edit.NONE.set(Fact.POSITION, new Position(latitude, longitude, altitude)))
                .get(Fact.POSITION)
                .orElse(new Position(0, 0, 0.0));
        assertEquals(latitude, place.latitude(), millimetre);
        assertEquals(longitude, place.longitude(), millimetre);
        assertEquals(altitude, place.altitude() == null ? Double.NaN : place.altitude(), 0.001);
    }

    @Property(tries = 100)
    void timesAreExact(
            @ForAll @IntRange(min = 1602, max = 2200) int year,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int minutes,
            @ForAll boolean zoned)
            throws Exception {
        LocalDateTime time = LocalDateTime.of(year, 1, 1, 0, 0)
                .plusDays(day - 1)
                .plusSeconds(second)
                .withNano(nano);
        Moment moment = new Moment(time, zoned ? ZoneOffset.ofTotalSeconds(minutes * 60) : null);
        assertEquals(
                Optional.of(moment),
                edited(Edit.NONE.set(Fact.ORIGINAL, moment)).get(Fact.ORIGINAL));
    }
}
