package app.latent.indexer.search;

import app.latent.indexer.Stack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Stacks for somebody who may see some photos of one and not the others: it is then what those that are seen would be by themselves.
 * Stacks are of one folder, so that only photos that are seen by an album alone are concerned.
 */
final class PartStacks {
    private final Query byAlbumAlone;

    /** The photos of stacks that are not seen whole, by their ids, and what is left of their stacks. */
    private final PerState<Map<String, Optional<Stack>>> cut = new PerState<>(this::cut);

    PartStacks(Query byAlbumAlone) {
        this.byAlbumAlone = byAlbumAlone;
    }

    Optional<Stack> of(IndexSearcher searcher, int document, String id) throws IOException {
        Optional<Stack> whole = StackField.of(searcher, document);
        return whole.isEmpty() ? whole : cut.of(searcher).getOrDefault(id, whole);
    }

    Query query(StackRole role) {
        return new Deferred(searcher -> query(role, cut.of(searcher)));
    }

    private static Query query(StackRole role, Map<String, Optional<Stack>> cut) {
        Query whole = StackField.query(role);
        return cut.isEmpty()
                ? whole
                : Combined.any(
                        Combined.without(whole, photos(cut, id -> true)),
                        photos(
                                cut,
                                id -> cut.getOrDefault(id, Optional.empty())
                                        .filter(s -> role.isIn(StackField.role(s, id)))
                                        .isPresent()));
    }

    private static Query photos(Map<String, Optional<Stack>> cut, Predicate<String> which) {
        return new TermInSetQuery(
                Fields.ID,
                cut.keySet().stream().filter(which).map(BytesRef::new).toList());
    }

    private Map<String, Optional<Stack>> cut(IndexSearcher searcher) throws IOException {
        Map<Stack, List<Integer>> seen = new HashMap<>();
        Query stacked = Combined.all(byAlbumAlone, StackField.query(StackRole.ANY));
        for (int document : Documents.of(searcher, stacked)) {
            StackField.of(searcher, document)
                    .ifPresent(
                            s -> seen.computeIfAbsent(s, _ -> new ArrayList<>()).add(document));
        }
        Map<String, Optional<Stack>> cut = new HashMap<>();
        for (Map.Entry<Stack, List<Integer>> stack : seen.entrySet()) {
            if (stack.getValue().size() < stack.getKey().photos().size()) {
                FolderStacks.of(searcher, stack.getValue()).forEach(p -> cut.put(p.id(), p.stack()));
            }
        }
        return cut;
    }
}
