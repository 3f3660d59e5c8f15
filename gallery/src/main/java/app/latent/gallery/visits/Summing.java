package app.latent.gallery.visits;

import app.latent.gallery.visits.Figures.Guest;
import app.latent.gallery.visits.Figures.Part;
import app.latent.gallery.visits.Figures.Total;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds up the views of a period, in whatever order they come. */
final class Summing {
    private final Period period;
    private final LocalDate today;
    private final Map<LocalDate, Sum> parts = new TreeMap<>();
    private final Map<Viewed.Photo, Long> photos = new HashMap<>();
    private final Map<Viewed.Album, Long> albums = new HashMap<>();
    private final Map<String, Guest> visitors = new HashMap<>();

    private static final class Sum {
        private long views;
        private final Set<String> visitors = new HashSet<>();
    }

    Summing(Period period, LocalDate today) {
        this.period = period;
        this.today = today;
        period.parts(today).forEach(part -> parts.put(part, new Sum()));
    }

    /** Passes over what is not of the period: another device's clock may be ahead. */
    void add(Views views) {
        Sum part = parts.get(period.partOf(views.day()));
        if (part == null || views.day().isAfter(today)) {
            return;
        }
        switch (views.what()) {
            case Viewed.Photo photo -> photos.merge(photo, (long) views.number(), Long::sum);
            case Viewed.Album album -> albums.merge(album, (long) views.number(), Long::sum);
            case Viewed.Visitor(String name) -> {
                part.views += views.number();
                part.visitors.add(name);
                visitors.merge(name, new Guest(name, views.number(), views.day()), Summing::both);
            }
        }
    }

    private static Guest both(Guest one, Guest other) {
        LocalDate last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new Guest(one.name(), one.views() + other.views(), last);
    }

    Figures figures() {
        return new Figures(
                parts.entrySet().stream()
                        .map(part -> new Part(
                                part.getKey(),
                                part.getValue().views,
                                part.getValue().visitors.size()))
                        .toList(),
                mostFirst(photos, Comparator.comparing(viewed -> viewed.photo().path())),
                mostFirst(albums, Comparator.comparing(Viewed.Album::id)),
                visitors.values().stream()
                        .sorted(Comparator.comparingLong(Guest::views)
                                .reversed()
                                .thenComparing(Guest::name))
                        .toList());
    }

    /** @param equals the order of those that were looked at as often */
    private static <T> List<Total<T>> mostFirst(Map<T, Long> counts, Comparator<T> equals) {
        Comparator<Total<T>> most =
                Comparator.comparingLong((Total<T> total) -> total.views()).reversed();
        return counts.entrySet().stream()
                .map(count -> new Total<>(count.getKey(), count.getValue()))
                .sorted(most.thenComparing(Total::what, equals))
                .toList();
    }
}
