package app.latent.gallery.api;

import app.latent.gallery.visits.Figures;
import app.latent.gallery.visits.Figures.Total;
import app.latent.gallery.visits.Period;
import app.latent.gallery.visits.Viewed;
import app.latent.gallery.visits.Visits;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.SeenAlbum;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is looked at by others than the owner, for the owner. */
final class VisitEndpoints {
    private static final int USUAL_LIMIT = 24;
    private static final int MOST = 200;

    /** So many are looked up in the index at most. */
    private static final int MOST_CANDIDATES = 2000;

    private static final int MOST_BYTES = 1024;

    private final Visits visits;

    VisitEndpoints(Visits visits) {
        this.visits = visits;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("visits", this::told),
                Resource.post("visits/counting", this::count),
                Resource.post("visits/removal", this::forget));
    }

    private Answer told(Call call) throws ApiException, IOException {
        Period period = call.choice("period", Period.class, Period.MONTH);
        int limit = call.number("limit", 1, MOST, USUAL_LIMIT);
        Figures figures = visits.figures(period);
        return new Answer.Json(new Told(
                visits.isCounting(),
                period.isByMonth() ? "month" : "day",
                figures.parts().stream().map(PartJson::of).toList(),
                figures.parts().stream().mapToLong(Figures.Part::views).sum(),
                photos(call.search(), figures.photos(), limit),
                albums(call.search(), figures.albums(), limit),
                figures.visitors().stream().map(GuestJson::of).toList()));
    }

    /** Those that are there, whatever they are called now. */
    private static List<PhotoViews> photos(PhotoSearch search, List<Total<Viewed.Photo>> totals, int limit)
            throws IOException {
        Map<String, Long> views = new LinkedHashMap<>();
        Map<String, Photo> photos = new HashMap<>();
        for (Total<Viewed.Photo> total : totals.subList(0, Math.min(totals.size(), MOST_CANDIDATES))) {
            Optional<Photo> found = total.what().photo().in(search);
            if (found.isPresent()) {
                photos.put(found.get().id(), found.get());
                views.merge(found.get().id(), total.views(), Long::sum);
            }
        }
        return views.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .map(entry -> new PhotoViews(
                        PhotoSummary.of(Objects.requireNonNull(photos.get(entry.getKey()))), entry.getValue()))
                .toList();
    }

    private static List<AlbumViews> albums(PhotoSearch search, List<Total<Viewed.Album>> totals, int limit)
            throws IOException {
        Map<String, SeenAlbum> albums = new HashMap<>();
        for (SeenAlbum album : totals.isEmpty() ? List.<SeenAlbum>of() : search.albums()) {
            albums.put(album.id(), album);
        }
        return totals.stream()
                .filter(total -> albums.containsKey(total.what().id()))
                .limit(limit)
                .map(total -> new AlbumViews(
                        AlbumSummary.of(
                                Objects.requireNonNull(albums.get(total.what().id())), true),
                        total.views()))
                .toList();
    }

    /** Of the body {@code {counting: flag}}. */
    private Answer count(Call call) throws ApiException, IOException {
        boolean on = EditJson.flag(
                EditJson.object(call.body(MOST_BYTES), Set.of("counting")).path("counting"), "counting");
        try {
            visits.count(on);
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        return new Answer.Json(new Counting(on));
    }

    private Answer forget(Call call) throws ApiException, IOException {
        try {
            visits.forget();
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        return new Answer.Json(new Forgotten());
    }

    /**
     * @param counting whether views are counted from now on
     * @param by what each part is: {@code day} or {@code month}
     * @param parts all of the period's, oldest first
     * @param views of all parts
     */
    private record Told(
            boolean counting,
            String by,
            List<PartJson> parts,
            long views,
            List<PhotoViews> photos,
            List<AlbumViews> albums,
            List<GuestJson> visitors) {}

    private record PartJson(String from, long views, int visitors) {
        static PartJson of(Figures.Part part) {
            return new PartJson(part.from().toString(), part.views(), part.visitors());
        }
    }

    private record PhotoViews(PhotoSummary photo, long views) {}

    private record AlbumViews(AlbumSummary album, long views) {}

    private record GuestJson(String name, long views, String last) {
        static GuestJson of(Figures.Guest guest) {
            return new GuestJson(guest.name(), guest.views(), guest.last().toString());
        }
    }

    private record Counting(boolean counting) {}

    private record Forgotten() {}
}
