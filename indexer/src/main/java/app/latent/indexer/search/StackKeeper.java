package app.latent.indexer.search;

import app.latent.indexer.Stack;
import app.latent.indexer.companion.Stacks;
import app.latent.indexer.media.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Keeps with each photo the stack that it is in. A photo may join others or leave them whenever one of its folder changes; so
 * folders are noted that were written to, and looked at when there is time. They are noted in each commit too: what a crash
 * leaves unlooked at is looked at after it.
 */
final class StackKeeper {
    /** Its note in a commit. */
    static final String NOTE = "folders";

    private static final String ALL = "*";
    private static final int MOST_NOTED = 5_000;

    /** No path has it. */
    private static final String END = "\0";

    private final IndexWriter writer;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    StackKeeper(IndexWriter writer) {
        this.writer = writer;
    }

    /** A photo was, or is about to be, written or deleted: to be told before and after. */
    void touched(String path) {
        folders.add(FileFacts.folderOf(path));
    }

    boolean isWaiting() {
        return !folders.isEmpty();
    }

    /** @param noted when the catalogue, which has just been opened, was committed */
    void restore(String noted, IndexSearcher searcher) throws IOException {
        if (noted.equals(ALL)) {
            addAll(searcher);
        } else if (!noted.isEmpty()) {
            folders.addAll(List.of(noted.substring(1).split(END, -1)));
        }
    }

    private void addAll(IndexSearcher searcher) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.FOLDER);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef folder = all.next(); folder != null; folder = all.next()) {
                folders.add(folder.utf8ToString());
            }
        }
    }

    /** To be noted in each commit. */
    String note() {
        List<String> now = List.copyOf(folders);
        if (now.size() > MOST_NOTED) {
            return ALL;
        }
        return now.isEmpty() ? "" : END + String.join(END, now.stream().sorted().toList());
    }

    /** The folders that were noted, which count as looked at from now on. */
    List<String> take() {
        List<String> taken = List.copyOf(folders);
        taken.forEach(folders::remove);
        return taken;
    }

    /**
     * Writes down what a folder's stacks are.
     *
     * @param searcher sees all that was written before the folder was taken
     * @return whether any has changed
     */
    boolean stack(IndexSearcher searcher, String folder) throws IOException {
        Map<String, String> ids = new HashMap<>();
        Map<String, Stack> present = new HashMap<>();
        List<Stacks.Member> members = new ArrayList<>();
        StoredFields documents = searcher.storedFields();
        TermQuery within = new TermQuery(new Term(Fields.FOLDER, folder));
        for (int number : Documents.of(searcher, within)) {
            Document document = documents.document(number);
            Known photo = PhotoDocuments.known(document);
            String name = photo.file().name();
            ids.put(name, document.get(Fields.ID));
            StackField.of(searcher, number).ifPresent(s -> present.put(name, s));
            MediaType.byMime(photo.analysis().type())
                    .ifPresent(type -> members.add(new Stacks.Member(name, type, photo.metadata())));
        }
        Map<String, Stack> wanted = wanted(members, ids);
        boolean changed = false;
        for (Map.Entry<String, String> photo : ids.entrySet()) {
            Stack stack = wanted.get(photo.getKey());
            if (!Optional.ofNullable(stack).equals(Optional.ofNullable(present.get(photo.getKey())))) {
                write(photo.getValue(), stack);
                changed = true;
            }
        }
        return changed;
    }

    private static Map<String, Stack> wanted(List<Stacks.Member> members, Map<String, String> ids) {
        Map<String, Stack> wanted = new HashMap<>();
        for (Stacks.Found found : Stacks.disjoint(members)) {
            Stack stack = new Stack(
                    found.kinds(), found.names().stream().map(ids::get).toList());
            found.names().forEach(n -> wanted.put(n, stack));
        }
        return wanted;
    }

    private void write(String id, @Nullable Stack stack) throws IOException {
        writer.updateDocValues(
                new Term(Fields.ID, id),
                new BinaryDocValuesField(Fields.STACK, stack == null ? null : StackField.encode(stack)),
                stack == null
                        ? new NumericDocValuesField(Fields.STACK_ROLE, null)
                        : new NumericDocValuesField(Fields.STACK_ROLE, StackField.role(stack, id)));
    }
}
