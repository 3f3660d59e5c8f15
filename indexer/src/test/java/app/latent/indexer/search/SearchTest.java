package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Area;
import app.latent.indexer.Facet;
import app.latent.indexer.Look;
import app.latent.indexer.Look.Colour;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.Anniversary;
import app.latent.indexer.PhotoSearch.Cluster;
import app.latent.indexer.PhotoSearch.DayCount;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.PhotoSearch.MonthCount;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.Told;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Origin;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.query.Queries;
import app.latent.indexer.query.QueryParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query finds and counts is what a look at each photo finds and counts. */
class SearchTest {
    private static final int PHOTOS = 1500;

    @TempDir
    private static Path folder;

    private static Catalogue catalogue;
    private static List<Known> photos;

    /** As the index tells them. */
    private static Map<String, Photo> byPath;

    @BeforeAll
    static void index() throws IOException, QueryException {
        PhotoId ids = Catalogues.ids();
        catalogue = Catalogues.open(folder);
        photos = IntStream.range(0, PHOTOS).mapToObj(GeneratedPhotos::photo).toList();
        for (int i = 0; i < PHOTOS; i++) {
            catalogue.put(ids.of(photos.get(i).file().path()), photos.get(i));
            if (i % 400 == 0) {
                catalogue.commit();
                catalogue.refresh();
            }
        }
        catalogue.refresh();
        byPath = catalogue.seenBy(Scope.whole()).ask("", a -> a.page(PHOTOS, null)).photos().stream()
                .collect(Collectors.toMap(Photo::path, Function.identity()));
        assertEquals(PHOTOS, byPath.size());
    }

    @AfterAll
    static void close() throws IOException {
        catalogue.close();
    }

    private static <T> Predicate<Known> fact(Fact<T> fact, Predicate<T> predicate) {
        return p -> p.metadata().get(fact).filter(predicate).isPresent();
    }

    /** Whether a text holds whole words, cut at anything but letters and digits. */
    private static boolean holds(String text, String... anyOf) {
        return Stream.of(anyOf)
                .anyMatch(w -> Pattern.compile(
                                "(?<![\\p{L}\\d])" + w + "(?![\\p{L}\\d])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find());
    }

    private static List<String> texts(Known photo) {
        List<String> texts = new ArrayList<>(List.of(photo.file().path()));
        texts.addAll(photo.metadata().tags());
        texts.addAll(photo.metadata().get(Fact.PEOPLE).orElse(List.of()));
        Stream.of(Fact.TITLE, Fact.CAPTION, Fact.COUNTRY, Fact.REGION, Fact.CITY, Fact.LENS)
                .forEach(f -> photo.metadata().get(f).ifPresent(texts::add));
        photo.metadata().camera().ifPresent(texts::add);
        return texts;
    }

    private static Predicate<Known> anywhere(String... words) {
        return p -> texts(p).stream().anyMatch(t -> holds(t, words));
    }

    private static Predicate<Known> contains(String part) {
        return p -> texts(p).stream().anyMatch(t -> t.contains(part));
    }

    private static Predicate<Known> tag(String... words) {
        return p -> p.metadata().tags().stream().anyMatch(k -> holds(k, words));
    }

    private static Predicate<Known> camera(String word) {
        return p -> holds(p.metadata().camera().orElse(""), word);
    }

    private static Predicate<Known> taken(Predicate<LocalDateTime> when) {
        return p -> when.test(p.metadata().taken().orElseThrow().time());
    }

    private static Predicate<Known> number(Fact<? extends Number> fact, double least, double most) {
        return p -> p.metadata()
                .get(fact)
                .filter(n -> n.doubleValue() >= least && n.doubleValue() <= most)
                .isPresent();
    }

    private static double metres(Position one, double latitude, double longitude) {
        double a = Math.pow(Math.sin(Math.toRadians(latitude - one.latitude()) / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(one.latitude()))
                        * Math.pow(Math.sin(Math.toRadians(longitude - one.longitude()) / 2), 2);
        return 2 * 6_371_009 * Math.asin(Math.sqrt(a));
    }

    private static Predicate<Known> look(Predicate<Look> matches) {
        return photo ->
                photo.analysis().look() != null && matches.test(photo.analysis().look());
    }

    private static Predicate<Known> type(String... mimes) {
        return p -> Set.of(mimes).contains(p.analysis().type());
    }

    private static Arguments row(String query, Predicate<Known> matches) {
        return Arguments.of(query, matches);
    }

    private static MonthDay someDay() {
        return MonthDay.from(GeneratedPhotos.photo(PHOTOS / 2)
                .metadata()
                .taken()
                .orElseThrow()
                .time());
    }

    static Stream<Arguments> table() {
        Predicate<Known> raw = type("image/x-canon-cr3", "image/x-sony-arw");
        return Stream.of(
                row("", p -> true),
                row("bergen ", anywhere("bergen")),
                row("Berg", p -> anywhere("berg\\w*").test(p)),
                row("zurich ", anywhere("zürich")),
                row("\"strasse\"", anywhere("straße")),
                row("vik ", anywhere("vík")),
                row("beach ", anywhere("beach", "beaches")),
                row("beaches ", anywhere("beach", "beaches")),
                row("\"beach\"", anywhere("beach")),
                row("\"beaches\"", anywhere("beaches")),
                row("cities", anywhere("city", "cities")),
                row("sunset", anywhere("sunset", "sunsets")),
                row("tag:beach", tag("beach", "beaches")),
                row("tag:\"beach\"", tag("beach")),
                row("tag:bea*", tag("beach", "beaches")),
                row("*ach ", anywhere("beach")),
                row("s*t ", anywhere("sunset", "street")),
                row("東京", contains("東京")),
                row("京東", contains("京東")),
                row("タワー", contains("タワー")),
                row("猫", contains("猫")),
                row("夜", contains("夜")),
                row("old city", anywhere("old").and(anywhere("city", "cities"))),
                row("\"old city\"", anywhere("old city")),
                row("tag:\"new york\"", tag("new york")),
                row("in:\"new york\"", fact(Fact.CITY, "New York"::equals)),
                row("in:norway|東京", fact(Fact.COUNTRY, "Norway"::equals).or(fact(Fact.CITY, "東京"::equals))),
                row("in:zurich", fact(Fact.CITY, "Zürich"::equals)),
                row("beach | fox ", anywhere("beach", "beaches").or(anywhere("fox", "foxes"))),
                row(
                        "beach|fox camera:canon",
                        anywhere("beach", "beaches", "fox", "foxes").and(camera("canon"))),
                row(
                        "-beach | camera:canon",
                        anywhere("beach", "beaches").negate().or(camera("canon"))),
                row(
                        "-beach -camera:canon",
                        anywhere("beach", "beaches").or(camera("canon")).negate()),
                row("-tag:beach|fox", tag("beach", "beaches", "fox", "foxes").negate()),
                row("camera:\"eos r5\"", camera("eos r5")),
                row("camera:d*", camera("d\\w*")),
                row("lens:50mm", fact(Fact.LENS, l -> holds(l, "50mm"))),
                row("person:ada", fact(Fact.PEOPLE, l -> l.stream().anyMatch(n -> holds(n, "ada")))),
                row("person:\"ada lovelace\"", fact(Fact.PEOPLE, l -> l.contains("Ada Lovelace"))),
                row("person:jurgen", fact(Fact.PEOPLE, l -> l.contains("Jürgen"))),
                row("taken:2010", taken(t -> t.getYear() == 2010)),
                row(
                        "taken:2010-05..2012-07",
                        taken(t -> !t.isBefore(LocalDateTime.of(2010, 5, 1, 0, 0))
                                && t.isBefore(LocalDateTime.of(2012, 8, 1, 0, 0)))),
                row("before:2010-03", taken(t -> t.isBefore(LocalDateTime.of(2010, 3, 1, 0, 0)))),
                row("after:2015", taken(t -> t.getYear() > 2015)),
                row(
                        "on:" + someDay().toString().substring(2),
                        taken(t -> MonthDay.from(t).equals(someDay()))),
                row("near:60.39,5.32,30km", fact(Fact.POSITION, p -> metres(p, 60.39, 5.32) <= 30_000)),
                row(
                        "within:-25,175,-10,-178",
                        fact(
                                Fact.POSITION,
                                p -> p.latitude() >= -25
                                        && p.latitude() <= -10
                                        && (p.longitude() >= 175 || p.longitude() <= -178))),
                row("iso:200-400", number(Fact.ISO, 200, 400)),
                row("iso:>1600", number(Fact.ISO, 1601, 1e9)),
                row("f:1.8", number(Fact.F_NUMBER, 1.75, 1.8499)),
                row("f:<2.8", number(Fact.F_NUMBER, 0, 2.7)),
                row("mm:24-50", number(Fact.FOCAL_LENGTH, 24, 50)),
                row("mm:6", number(Fact.FOCAL_LENGTH, 5.5, 6.49)),
                row("rating:>=4", number(Fact.RATING, 4, 5)),
                row("rating:0", p -> p.metadata().get(Fact.RATING).orElse(0) == 0),
                row(
                        "mp:9",
                        p -> p.analysis().width() == p.analysis().height()
                                && p.analysis().width() > 0),
                row("mp:>10", p -> p.analysis().width() != p.analysis().height()),
                row("size:>10mb", p -> p.file().bytes() >= 10_500_000),
                row("size:1-2mb", p -> p.file().bytes() >= 500_000 && p.file().bytes() < 2_500_000),
                row(
                        "orientation:portrait",
                        p -> p.analysis().width() < p.analysis().height()),
                row(
                        "orientation:landscape",
                        p -> p.analysis().width() > p.analysis().height()),
                row(
                        "orientation:square",
                        p -> p.analysis().width() == p.analysis().height()
                                && p.analysis().width() > 0),
                row("type:video", type("video/mp4")),
                row("type:image", type("image/jpeg", "image/heic")),
                row("type:raw", raw),
                row("is:raw", raw),
                row("format:jpg|heic", type("image/jpeg", "image/heic")),
                row("format:cr3", type("image/x-canon-cr3")),
                row("format:image/jpeg", type("image/jpeg")),
                row("is:favorite", number(Fact.FAVOURITE, 1, 1)),
                row("is:live|favourite", number(Fact.FAVOURITE, 1, 1).or(fact(Fact.MOTION, f -> true))),
                row("is:rejected", number(Fact.RATING, -1, -1)),
                row("color:red", look(l -> l.percent(Colour.RED) >= 10)),
                row("colour:gray|violet", look(l -> l.percent(Colour.GREY) >= 10 || l.percent(Colour.PURPLE) >= 10)),
                row("is:mono", look(Look::mono)),
                row("is:blurry", look(l -> l.sharpness() != null && l.sharpness() < 25)),
                row("is:failed", p -> p.analysis().error() != null),
                row("-has:gps", fact(Fact.POSITION, p -> true).negate()),
                row("has:altitude", fact(Fact.POSITION, p -> p.altitude() != null)),
                row(
                        "has:tag -has:person",
                        tag(".*").and(fact(Fact.PEOPLE, p -> true).negate())),
                row("has:time", p -> !p.metadata().taken().orElseThrow().isGuess()),
                row("name:IMG_0001", p -> p.file().name().startsWith("IMG_0001")),
                row("name:v*7.mp?", p -> p.file().name().matches("VID.*7\\.mp.*")),
                row("path:bergen/img", p -> p.file().path().contains("Bergen/IMG")),
                row(
                        "fox iso:100 is:raw -in:norway",
                        anywhere("fox", "foxes")
                                .and(number(Fact.ISO, 100, 100))
                                .and(raw)
                                .and(fact(Fact.COUNTRY, "Norway"::equals).negate())));
    }

    @ParameterizedTest(name = "“{0}”")
    @MethodSource("table")
    void findsWhatALookAtEachPhotoFinds(String query, Predicate<Known> matches) throws Exception {
        Set<String> expected =
                matching(matches).map(p -> p.file().path()).collect(Collectors.toCollection(TreeSet::new));
        List<Photo> found = all(query);
        assertEquals(expected, found.stream().map(Photo::path).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected.size(), found.size());
        assertEquals(
                expected.size(),
                catalogue.seenBy(Scope.whole()).ask(query, a -> a.page(1, null)).total());
        assertEquals(newestFirst(found), found);
        if (!query.equals("京東")) {
            assertFalse(expected.isEmpty(), "the photos have something for each row");
        }
    }

    private static Stream<Known> matching(Predicate<Known> matches) {
        return photos.stream().filter(matches);
    }

    private static List<Photo> newestFirst(List<Photo> some) {
        return some.stream()
                .sorted(Comparator.comparing(Photo::taken).reversed().thenComparing(Photo::id))
                .toList();
    }

    /** In pages. */
    private static List<Photo> all(String query) throws IOException, QueryException {
        List<Photo> found = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            var page = catalogue.seenBy(Scope.whole()).ask(query, a -> a.page(97, from));
            found.addAll(page.photos());
            after = page.next();
        } while (after != null);
        return found;
    }

    @Test
    void namesTheCitiesOfEachDayThatOfMostPhotosFirst() throws Exception {
        Comparator<Map.Entry<String, Long>> mostFirst =
                Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        Map<LocalDate, List<String>> cities = matching(camera("canon"))
                .filter(p -> p.metadata().get(Fact.CITY).isPresent())
                .collect(Collectors.groupingBy(
                        p -> p.metadata().taken().orElseThrow().time().toLocalDate(),
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        p -> p.metadata().get(Fact.CITY).orElseThrow(), Collectors.counting()),
                                of -> of.entrySet().stream()
                                        .sorted(mostFirst)
                                        .limit(2)
                                        .map(Map.Entry::getKey)
                                        .toList())));
        assertEquals(cities, catalogue.seenBy(Scope.whole()).ask("camera:canon", a -> a.places(2)));
    }

    @Test
    void tellsWhoseWordCounts() throws Exception {
        Known told = photos.stream()
                .filter(p -> p.metadata().claim(Fact.FAVOURITE).isPresent())
                .filter(p -> p.metadata().claim(Fact.CITY).isPresent())
                .findFirst()
                .orElseThrow();
        var origins = catalogue
                .seenBy(Scope.whole())
                .photo(Catalogues.ids().of(told.file().path()))
                .orElseThrow()
                .origins();
        assertEquals(Origin.SIDECAR, origins.get(Told.FAVORITE));
        assertEquals(Origin.EXIF, origins.get(Told.CAMERA));
        assertEquals(Origin.XMP, origins.get(Told.PLACE));
        assertFalse(origins.containsKey(Told.TITLE));
    }

    @Test
    void countsByMonthAndDay() throws Exception {
        Map<LocalDate, Long> days = matching(camera("canon"))
                .collect(Collectors.groupingBy(
                        p -> p.metadata().taken().orElseThrow().time().toLocalDate(), Collectors.counting()));
        List<DayCount> counted = catalogue.seenBy(Scope.whole()).ask("camera:canon", Answers::days);
        assertEquals(days, counted.stream().collect(Collectors.toMap(DayCount::day, DayCount::photos)));
        assertEquals(
                counted.stream()
                        .sorted(Comparator.comparing(DayCount::day).reversed())
                        .toList(),
                counted);

        Map<YearMonth, Long> months = matching(camera("canon"))
                .collect(Collectors.groupingBy(
                        p -> YearMonth.from(p.metadata().taken().orElseThrow().time()), Collectors.counting()));
        List<MonthCount> byMonth = catalogue.seenBy(Scope.whole()).ask("camera:canon", Answers::months);
        assertEquals(
                months,
                byMonth.stream().collect(Collectors.toMap(m -> YearMonth.of(m.year(), m.month()), MonthCount::photos)));
    }

    @ParameterizedTest
    @EnumSource(value = Facet.class, names = "ALBUM", mode = EnumSource.Mode.EXCLUDE)
    void countsByEachFacet(Facet facet) throws Exception {
        Map<String, Long> expected = matching(anywhere("beach", "beaches"))
                .flatMap(p -> values(facet, p).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<FacetCount> counts = catalogue
                .seenBy(Scope.whole())
                .ask("beach ", a -> a.facets(EnumSet.allOf(Facet.class), 1000))
                .getOrDefault(facet, List.of());
        assertEquals(expected, counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::photos)));
        Comparator<FacetCount> order = facet.isTime()
                ? Comparator.comparing(FacetCount::value).reversed()
                : Comparator.comparingLong(FacetCount::photos).reversed().thenComparing(FacetCount::value);
        assertEquals(counts.stream().sorted(order).toList(), counts);
        assertEquals(
                counts.subList(0, 2),
                catalogue
                        .seenBy(Scope.whole())
                        .ask("beach ", a -> a.facets(Set.of(facet), 2))
                        .get(facet));
    }

    private static Stream<String> values(Facet facet, Known photo) {
        LocalDateTime taken = photo.metadata().taken().orElseThrow().time();
        String type = photo.analysis().type();
        return switch (facet) {
            case YEAR -> Stream.of(String.valueOf(taken.getYear()));
            case MONTH -> Stream.of(YearMonth.from(taken).toString());
            case CAMERA -> photo.metadata().camera().stream();
            case LENS -> photo.metadata().get(Fact.LENS).stream();
            case COUNTRY -> photo.metadata().get(Fact.COUNTRY).stream();
            case CITY -> photo.metadata().get(Fact.CITY).stream();
            case TYPE -> Stream.of(type.startsWith("video") ? "video" : type.contains("x-") ? "raw" : "image");
            case TAG -> photo.metadata().tags().stream();
            case PERSON -> photo.metadata().get(Fact.PEOPLE).orElse(List.of()).stream();
            case FOLDER -> Trails.to(photo.file().folder()).stream();
            case ALBUM -> Stream.of();
        };
    }

    @Test
    void aQueryThatFindsNothingIsCountedByNothing() throws Exception {
        assertEquals(List.of(), catalogue.seenBy(Scope.whole()).ask("xyzzy ", Answers::days));
        assertEquals(List.of(), catalogue.seenBy(Scope.whole()).ask("xyzzy ", a -> a.clusters(Area.WORLD, 3)));
        catalogue
                .seenBy(Scope.whole())
                .ask("xyzzy ", a -> a.facets(EnumSet.allOf(Facet.class), 5))
                .values()
                .forEach(v -> assertEquals(List.of(), v));
    }

    static Stream<Arguments> maps() {
        return Stream.of(
                Arguments.of(Area.WORLD, 0),
                Arguments.of(Area.WORLD, 5),
                Arguments.of(Area.WORLD, 22),
                Arguments.of(new Area(58, 3, 62, 8), 9),
                Arguments.of(new Area(-25, 170, -10, -170), 6),
                Arguments.of(new Area(0, 0, 1, 1), 3));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void gathersEachPhotoOfTheMapIntoOneCluster(Area area, int zoom) throws Exception {
        List<Known> there = matching(fact(Fact.POSITION, p -> isIn(area, p))).toList();
        List<Cluster> clusters = catalogue.seenBy(Scope.whole()).ask("", a -> a.clusters(area, zoom));

        assertEquals(there.size(), clusters.stream().mapToLong(Cluster::photos).sum());
        assertEquals(
                clusters.stream()
                        .sorted(Comparator.comparingLong(Cluster::photos)
                                .reversed()
                                .thenComparing(Cluster::newest))
                        .toList(),
                clusters);
        for (Cluster cluster : clusters) {
            Area extent = cluster.extent();
            List<Photo> within = all("within:%.6f,%.6f,%.6f,%.6f"
                    .formatted(extent.south(), extent.west(), extent.north(), extent.east()));
            assertTrue(within.size() >= cluster.photos(), cluster + " has " + within.size());
            assertTrue(within.stream().anyMatch(p -> p.id().equals(cluster.newest())), cluster.toString());
            assertTrue(
                    isIn(
                            extent,
                            Position.of(cluster.latitude(), cluster.longitude(), null)
                                    .orElseThrow()),
                    cluster.toString());
        }
    }

    @Test
    void aClusterShowsItsNewestPhoto() throws Exception {
        Photo newest = newestFirst(byPath.values().stream()
                        .filter(p -> p.latitude() != null)
                        .toList())
                .getFirst();
        assertTrue(catalogue.seenBy(Scope.whole()).ask("", a -> a.clusters(Area.WORLD, 0)).stream()
                .anyMatch(c -> c.newest().equals(newest.id())));
    }

    private static boolean isIn(Area area, Position place) {
        boolean between = area.west() <= area.east()
                ? place.longitude() >= area.west() && place.longitude() <= area.east()
                : place.longitude() >= area.west() || place.longitude() <= area.east();
        return place.latitude() >= area.south() && place.latitude() <= area.north() && between;
    }

    @Test
    void showsWhatWasOnThisDayInTheYearsBefore() throws Exception {
        LocalDate last = newestFirst(List.copyOf(byPath.values()))
                .get(PHOTOS / 2)
                .taken()
                .toLocalDate();
        LocalDate today = LocalDate.of(last.getYear() + 3, last.getMonth(), last.getDayOfMonth());
        MonthDay day = MonthDay.from(today);
        Map<Integer, List<Photo>> expected = newestFirst(List.copyOf(byPath.values())).stream()
                .filter(p -> !p.takenGuessed()
                        && MonthDay.from(p.taken()).equals(day)
                        && p.taken().getYear() < today.getYear())
                .collect(Collectors.groupingBy(p -> p.taken().getYear()));
        List<Anniversary> years = catalogue.seenBy(Scope.whole()).onThisDay(today, 3);

        assertFalse(years.isEmpty());
        assertEquals(
                expected.keySet().stream().sorted(Comparator.reverseOrder()).toList(),
                years.stream().map(Anniversary::year).toList());
        for (Anniversary year : years) {
            List<Photo> all = expected.getOrDefault(year.year(), List.of());
            assertEquals(all.size(), year.total());
            assertEquals(all.subList(0, Math.min(3, all.size())), year.photos());
        }
    }

    @Property(tries = 1500)
    void everyQueryThatIsUnderstoodCompiles(@ForAll("queries") String query) {
        try {
            assertFalse(new QueryCompiler(new WholeSight(Scope.whole(), List::of))
                    .compile(QueryParser.parse(query))
                    .toString()
                    .isEmpty());
        } catch (QueryException e) {
            assertFalse(String.valueOf(e.getMessage()).isEmpty());
        }
    }

    @Provide
    Arbitrary<String> queries() {
        return Queries.any();
    }
}
