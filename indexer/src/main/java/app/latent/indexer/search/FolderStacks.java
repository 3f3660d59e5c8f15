package app.latent.indexer.search;

import app.latent.indexer.Stack;
import app.latent.indexer.companion.Stacks;
import app.latent.indexer.media.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** The stacks that photos of one folder make, by what is known of them. */
final class FolderStacks {
    private final Map<String, Integer> documents = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Stacks.Member> members = new ArrayList<>();

    private FolderStacks() {}

    /** @param stack empty where the photo is in none */
    record Stacked(int document, String id, Optional<Stack> stack) {}

    /** @param documents of photos of one folder */
    static List<Stacked> of(IndexSearcher searcher, List<Integer> documents) throws IOException {
        FolderStacks folder = new FolderStacks();
        StoredFields stored = searcher.storedFields();
        for (int number : documents) {
            folder.add(number, stored.document(number));
        }
        return folder.stacked();
    }

    private void add(int number, Document document) throws IOException {
        Known photo = PhotoDocuments.known(document);
        String name = photo.file().name();
        documents.put(name, number);
        ids.put(name, document.get(Fields.ID));
        MediaType.byMime(photo.analysis().type())
                .ifPresent(type -> members.add(new Stacks.Member(name, type, photo.metadata())));
    }

    private List<Stacked> stacked() {
        Map<String, Stack> stacks = new HashMap<>();
        for (Stacks.Found found : Stacks.disjoint(members)) {
            Stack stack = new Stack(
                    found.kinds(), found.names().stream().map(ids::get).toList());
            found.names().forEach(n -> stacks.put(n, stack));
        }
        List<Stacked> stacked = new ArrayList<>();
        documents.forEach((name, number) ->
                stacked.add(new Stacked(number, ids.getOrDefault(name, ""), Optional.ofNullable(stacks.get(name)))));
        return stacked;
    }
}
