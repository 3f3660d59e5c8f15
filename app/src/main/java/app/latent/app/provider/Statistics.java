package app.latent.app.provider;

import app.latent.app.provider.ProviderView.Count;
import app.latent.app.provider.ProviderView.Names;
import app.latent.app.provider.ProviderView.SizeRange;
import app.latent.app.provider.ProviderView.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What sizes, times and lengths amount to. */
record Statistics(List<Long> sizes, List<Instant> written, List<Integer> nameLengths) {
    private static final int SHOWN_LARGEST = 5;
    private static final int SHOWN_HOURS = 3;

    List<SizeRange> histogram() {
        Map<SizeClass, Long> counts =
                sizes.stream().collect(Collectors.groupingBy(SizeClass::of, Collectors.counting()));
        return SizeClass.all().stream()
                .filter(counts::containsKey)
                .map(it -> new SizeRange(it.range(), counts.getOrDefault(it, 0L), it.guess()))
                .toList();
    }

    List<Long> largest() {
        return sizes.stream()
                .sorted(Comparator.reverseOrder())
                .limit(SHOWN_LARGEST)
                .toList();
    }

    long sameSize() {
        Collection<Long> counts = sizes.stream()
                .filter(size -> size > 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values();
        return counts.stream()
                .filter(count -> count > 1)
                .mapToLong(Long::longValue)
                .sum();
    }

    @Nullable Times times() {
        if (written.isEmpty()) return null;
        Map<Integer, Long> hours = written.stream()
                .collect(Collectors.groupingBy(
                        time -> time.atOffset(ZoneOffset.UTC).getHour(), Collectors.counting()));
        Map<LocalDate, Long> days = written.stream()
                .collect(Collectors.groupingBy(
                        time -> time.atOffset(ZoneOffset.UTC).toLocalDate(), Collectors.counting()));
        return new Times(
                written.stream().min(Comparator.naturalOrder()).orElseThrow().toString(),
                written.stream().max(Comparator.naturalOrder()).orElseThrow().toString(),
                mostFirst(hours, hour -> "%02d:00".formatted(hour)).stream()
                        .limit(SHOWN_HOURS)
                        .toList(),
                mostFirst(days, LocalDate::toString).getFirst());
    }

    private static <K> List<Count> mostFirst(Map<K, Long> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .map(it -> new Count(name.apply(it.getKey()), it.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::what))
                .toList();
    }

    @Nullable Names names(long shortened) {
        if (nameLengths.isEmpty()) return null;
        List<Integer> sorted = nameLengths.stream().sorted().toList();
        return new Names(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast(), shortened);
    }
}
