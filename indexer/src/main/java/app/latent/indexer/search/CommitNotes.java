package app.latent.indexer.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;

/** Short texts that are in each commit beside the documents, and true of them. For the thread that commits. */
final class CommitNotes {
    private final IndexWriter writer;
    private Map<String, String> last = new HashMap<>();

    /** With those of the commit that was opened. */
    CommitNotes(IndexWriter writer) {
        this.writer = writer;
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> last.put(entry.getKey(), entry.getValue()));
        }
    }

    Optional<String> read(String name) {
        return Optional.ofNullable(last.get(name));
    }

    /** Writes all of them with the next commit. */
    void write(Map<String, String> notes) {
        if (!notes.equals(last)) {
            last = Map.copyOf(notes);
            writer.setLiveCommitData(last.entrySet());
        }
    }
}
