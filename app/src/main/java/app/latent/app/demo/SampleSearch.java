package app.latent.app.demo;

import app.latent.testkit.photos.PhotoTruth;
import app.latent.testkit.photos.SamplePhoto;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search and its true answer.
 *
 * @param answer the paths of the photos that match
 */
record SampleSearch(String query, SortedSet<String> answer) {

    /** By camera, by month, and by keyword: of each, what most of the samples have, so that there is something to see. */
    static List<SampleSearch> of(List<SamplePhoto> samples) {
        List<PhotoTruth> truths = samples.stream().map(SamplePhoto::truth).toList();
        String maker = mostCommon(truths.stream().map(SampleSearch::maker));
        String month = mostCommon(truths.stream().map(SampleSearch::month));
        String keyword = mostCommon(truths.stream().flatMap(truth -> truth.keywords().stream()));
        return List.of(
                new SampleSearch(
                        "camera:" + maker, paths(truths, truth -> maker(truth).equals(maker))),
                new SampleSearch(
                        "taken:" + month, paths(truths, truth -> month(truth).equals(month))),
                new SampleSearch(
                        "keyword:" + quoted(keyword),
                        paths(truths, truth -> truth.keywords().contains(keyword))));
    }

    /** "NIKON CORPORATION" is Nikon to everybody else. */
    private static String maker(PhotoTruth truth) {
        String make = truth.camera().make().toLowerCase(Locale.ROOT);
        int blank = make.indexOf(' ');
        return blank < 0 ? make : make.substring(0, blank);
    }

    private static String month(PhotoTruth truth) {
        return truth.taken().toString().substring(0, "2024-05".length());
    }

    private static String quoted(String keyword) {
        return keyword.contains(" ") ? "\"" + keyword + "\"" : keyword;
    }

    private static SortedSet<String> paths(List<PhotoTruth> truths, Predicate<PhotoTruth> matches) {
        return truths.stream()
                .filter(matches)
                .map(PhotoTruth::relativePath)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String mostCommon(Stream<String> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
