package app.latent.indexer.search;

import app.latent.indexer.PhotoSearch.Group;
import app.latent.indexer.SeenFolder;
import app.latent.indexer.media.LibraryPath;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** The folders that are seen, by the photos in them. */
final class FolderTree {
    private static final Comparator<Group> BY_NAME = Comparator.comparing(
                    (Group folder) -> NameOrder.key(folder.value()))
            .thenComparing(Group::value);

    private final Sight sight;
    private final Grouping grouping;

    FolderTree(IndexSearcher searcher, Sight sight, Columns columns) {
        Query placed = sight.placed(sight.seen(MatchAllDocsQuery.INSTANCE));
        this.sight = sight;
        this.grouping = new Grouping(searcher, placed, sight, columns.days());
    }

    /** As {@link app.latent.indexer.PhotoSearch#folder}. */
    Optional<SeenFolder> folder(String path) throws IOException {
        Map<String, Tally> all = grouping.folders();
        if (path.isEmpty()) {
            return Optional.of(new SeenFolder("", List.of(), grouping.whole(), in("", all)));
        }
        return Optional.ofNullable(all.get(path))
                .map(tally -> new SeenFolder(path, above(path), tally.of(path), in(path, all)));
    }

    private List<Group> in(String path, Map<String, Tally> all) {
        return all.entrySet().stream()
                .filter(e -> place(e.getKey()).equals(path))
                .map(e -> e.getValue().of(e.getKey()))
                .sorted(BY_NAME)
                .toList();
    }

    /** Where a folder is shown: in the one above it, or where that is not seen in the library. */
    private String place(String folder) {
        String above = LibraryPath.folderOf(folder);
        return sight.knows(above) ? above : "";
    }

    private List<String> above(String path) {
        return Trails.to(LibraryPath.folderOf(path)).stream()
                .filter(sight::knows)
                .toList();
    }
}
