package app.latent.indexer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the index. Safe for use by many threads; each call sees every photo committed before it. */
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

    Optional<Photo> photo(String id) throws IOException;

    /** The stored thumbnail as JPEG, upright and in sRGB; empty where the file has none. */
    Optional<byte[]> thumbnail(String id, ThumbnailSize size) throws IOException;

    /**
     * The photos that look like one of them: other sizes, formats and edits of the same picture, shots of one burst.
     *
     * @param limit how many photos to return at most, 1 or more
     * @return without the photo itself, the likest first; none where there is no such photo, or nothing to be seen on it
     */
    List<Photo> similar(String id, int limit) throws IOException;

    IndexStatus status();

    /**
     * @param total how many photos match in all
     * @param next where the next page starts, opaque; null on the last page
     */
    record Page(List<Photo> photos, long total, @Nullable String next) {}

    /** @param month 1 to 12 */
    record MonthCount(int year, int month, long photos) {}
}
