package app.latent.indexer.search;

import app.latent.indexer.Facet;
import app.latent.indexer.PhotoSearch.Group;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** The photos that a query finds, in groups. */
final class Grouping {
    private static final Comparator<Group> NEWEST_FIRST =
            Comparator.comparing(Group::value).reversed();
    private static final Comparator<Group> LARGEST_FIRST =
            Comparator.comparingLong(Group::photos).reversed().thenComparing(Group::value);

    private final IndexSearcher searcher;
    private final Query query;
    private final Sight sight;
    private final PerSegment<DayRuns> days;

    /** @param query of what is seen */
    Grouping(IndexSearcher searcher, Query query, Sight sight, PerSegment<DayRuns> days) {
        this.searcher = searcher;
        this.query = query;
        this.sight = sight;
        this.days = days;
    }

    Group whole() throws IOException {
        return searcher.search(query, new GroupCounter(_ -> new GroupColumn.OfAll()))
                .getOrDefault("", Tally.NONE)
                .of("");
    }

    /** In the order of {@link app.latent.indexer.PhotoSearch#groups}. */
    List<Group> by(Facet facet) throws IOException {
        return tallies(facet).entrySet().stream()
                .map(e -> e.getValue().of(e.getKey()))
                .sorted(facet.isTime() ? NEWEST_FIRST : LARGEST_FIRST)
                .toList();
    }

    private Map<String, Tally> tallies(Facet facet) throws IOException {
        return switch (facet) {
            case ALBUM -> Map.of();
            case FOLDER -> folders();
            default -> searcher.search(query, new GroupCounter(s -> GroupColumn.of(s, facet, days)));
        };
    }

    /** Of photos whose folder is known, by those that may be told of. */
    Map<String, Tally> folders() throws IOException {
        Map<String, Tally> folders =
                searcher.search(sight.placed(query), new GroupCounter(s -> GroupColumn.of(s, Facet.FOLDER, days)));
        folders.keySet().removeIf(folder -> !sight.knows(folder));
        return folders;
    }
}
