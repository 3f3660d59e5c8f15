package app.latent.indexer.search;

import app.latent.indexer.Stack;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
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
        TermQuery within = new TermQuery(new Term(Fields.FOLDER, folder));
        boolean changed = false;
        for (FolderStacks.Stacked photo : FolderStacks.of(searcher, Documents.of(searcher, within))) {
            if (!photo.stack().equals(StackField.of(searcher, photo.document()))) {
                write(photo.id(), photo.stack().orElse(null));
                changed = true;
            }
        }
        return changed;
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
