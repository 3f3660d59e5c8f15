package app.latent.indexer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the index for somebody who sees the whole library, or a {@link Scope} of it: then everything is as if there were nothing else.
 * Safe for use by many threads; each call sees every photo committed before it.
 */
public interface PhotoSearch {

    /**
     * Finds photos, newest first.
     *
     * @param query free text and {@code key:value} filters; empty for all photos
     * @param limit how many photos to return at most, 1 or more
     * @param after the {@link Page#next} of the page before, null for the first page
     * @throws QueryException where the query cannot be understood; its message is for the user
     */
    Page search(String query, int limit, @Nullable String after) throws IOException, QueryException;

    /** Counts the photos that match by month, newest month first: what a timeline needs before any photo. */
    List<MonthCount> months(String query) throws IOException, QueryException;

    /** As {@link #months}, by day. */
    List<DayCount> days(String query) throws IOException, QueryException;

    /**
     * Names the cities in which the photos that match were taken, day by day, those of most photos first.
     *
     * @param most how many cities of a day to name at most, 1 or more
     * @return without days of which no city is known
     */
    Map<LocalDate, List<String>> places(String query, int most) throws IOException, QueryException;

    /**
     * Counts the photos that match by what they have in common: the most frequent values first, years and months newest first.
     *
     * @param most how many values of each facet to return at most, 1 or more
     */
    Map<Facet, List<FacetCount>> facets(String query, Set<Facet> facets, int most) throws IOException, QueryException;

    /**
     * As {@link #facets}, with the room that the files take and a cover. A tag counts with those below it. Albums are told by {@link
     * #albums}: of them there is nothing here.
     */
    Map<Facet, List<Group>> groups(String query, Set<Facet> facets, int most) throws IOException, QueryException;

    /** All photos that match, as one group with an empty value. */
    Group whole(String query) throws IOException, QueryException;

    /**
     * A folder, and what is in it.
     *
     * @param path relative to the library, character by character as the folder is called; empty for the library itself
     * @return empty where there is no such folder with photos, or it is not seen
     */
    Optional<SeenFolder> folder(String path) throws IOException;

    /**
     * The photos of a folder, without those below it; none where there is no such folder, or it is not seen.
     *
     * @param path as of {@link #folder}
     * @param limit how many photos to return at most, 1 or more
     * @param after as of {@link #photosOf}
     * @throws QueryException where there is no such page; its message is for the user
     */
    Page photosIn(String path, PhotoOrder order, int limit, @Nullable String after) throws IOException, QueryException;

    /**
     * Gathers the photos that match and know where they were taken into clusters, the largest first.
     *
     * @param zoom 0 to 22 as of map tiles: photos less than about a quarter of a tile apart are one cluster. Where that would
     *     make more than some thousand clusters, they are larger.
     */
    List<Cluster> clusters(String query, Area area, int zoom) throws IOException, QueryException;

    /**
     * Photos of this day of the year in the years before, newest year first. Those whose capture time is a guess are none of
     * them.
     *
     * @param most how many photos of each year to return at most, 1 or more
     */
    List<Anniversary> onThisDay(LocalDate today, int most) throws IOException;

    Optional<Photo> photo(String id) throws IOException;

    /**
     * The photo at a path.
     *
     * @param path relative to the library, with {@code /} between names; of a photo that is seen by an album alone, no path is known
     */
    Optional<Photo> photoAt(String path) throws IOException;

    /**
     * Where the file of a photo is, relative to the library, with {@code /} between names: to open it. It is not to be told where it
     * differs from {@link Photo#path}.
     */
    Optional<String> file(String id) throws IOException;

    /** The stored thumbnail as JPEG, upright and in sRGB; empty where the file has none. */
    Optional<byte[]> thumbnail(String id, ThumbnailSize size) throws IOException;

    /**
     * The photos that look like one of them: other sizes, formats and edits of the same picture, shots of one burst.
     *
     * @param limit how many photos to return at most, 1 or more
     * @return without the photo itself, the likest first; none where there is no such photo, or nothing to be seen on it
     */
    List<Photo> similar(String id, int limit) throws IOException;

    /**
     * The photos that are there more than once; the files of a stack are one photo.
     *
     * @param apart which of them are wanted all the same
     * @param most sets to tell, 0 or more
     */
    Duplicates duplicates(Likeness likeness, Apart apart, int most) throws IOException;

    /** What a photo is known by in a decision about duplicates; empty where there is no such photo, or nothing to compare it by. */
    Optional<Mark> mark(Likeness likeness, String id) throws IOException;

    /**
     * The photos whose files have the contents that a mark tells of, by their ids.
     *
     * @param mark of {@link Likeness#SAME}
     */
    List<String> marked(Mark mark) throws IOException;

    /**
     * The photos that have the contents of a file.
     *
     * @param sha256 of the file's contents
     * @param bytes how many these are
     */
    Copies copies(byte[] sha256, long bytes) throws IOException;

    /** The albums that are seen, by name. */
    List<SeenAlbum> albums() throws IOException;

    /** Empty where there is no such album, or it is not seen. */
    Optional<SeenAlbum> album(String id) throws IOException;

    /**
     * The photos of an album, in its order.
     *
     * @param limit how many photos to return at most, 1 or more
     * @param after the {@link Page#next} of the page before, null for the first page; what changes in the album meanwhile may be
     *     skipped, or told twice
     * @return empty where there is no such album, or it is not seen
     * @throws QueryException where there is no such page; its message is for the user
     */
    Optional<Page> photosOf(String album, int limit, @Nullable String after) throws IOException, QueryException;

    IndexStatus status();

    /**
     * Which photos have certain contents, by their ids.
     *
     * @param same those that have them
     * @param unread those of the same size that the index has not read whole, and that may have them
     */
    record Copies(List<String> same, List<String> unread) {}

    /**
     * @param total how many photos match in all
     * @param next where the next page starts, opaque; null on the last page
     */
    record Page(List<Photo> photos, long total, @Nullable String next) {}

    /** @param month 1 to 12 */
    record MonthCount(int year, int month, long photos) {}

    record DayCount(LocalDate day, long photos) {}

    /** @param value as {@link Facet} tells it */
    record FacetCount(String value, long photos) {}

    /**
     * @param value as {@link Facet} tells it
     * @param bytes of the files
     * @param cover id of the newest that has a thumbnail; null where none has
     */
    record Group(
            String value, long photos, long bytes, @Nullable String cover) {}

    /**
     * @param latitude of the middle of its photos
     * @param longitude of the middle of its photos
     * @param extent where its photos lie
     * @param newest id of the photo that was taken last
     */
    record Cluster(double latitude, double longitude, Area extent, long photos, String newest) {}

    /**
     * @param photos newest first
     * @param total how many there are in all
     */
    record Anniversary(int year, List<Photo> photos, long total) {}
}
