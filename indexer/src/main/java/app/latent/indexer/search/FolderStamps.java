package app.latent.indexer.search;

import app.latent.indexer.store.EncryptedDirectory;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * What folders looked like when all of their photos were known as they were, so that the next scan need not compare them. Kept beside the index, in a file of its
 * own that is written after the commit which knows those photos; an index that is older than that does without. Safe for use by many threads.
 */
public final class FolderStamps {
    private static final String FILE = "folders";

    /** Stamps in one file: some 100 bytes each. */
    private static final int MOST = 500_000;

    private final EncryptedDirectory directory;

    /** By the names of the folders. Guarded by this. */
    private final Map<String, String> stamps;

    /** Guarded by this. */
    private boolean changed;

    private FolderStamps(EncryptedDirectory directory, Map<String, String> stamps) {
        this.directory = directory;
        this.stamps = stamps;
    }

    /** Those that were kept; none where they cannot be read, or the index is older. */
    static FolderStamps open(EncryptedDirectory directory) throws IOException {
        Map<String, String> stamps = new HashMap<>();
        try {
            if (Arrays.asList(directory.listAll()).contains(FILE)) {
                read(directory, stamps);
            }
        } catch (IOException | RuntimeException e) {
            stamps.clear();
        }
        return new FolderStamps(directory, stamps);
    }

    private static void read(EncryptedDirectory directory, Map<String, String> stamps) throws IOException {
        try (IndexInput in = directory.openInput(FILE, IOContext.READONCE)) {
            if (in.readVLong() <= SegmentInfos.getLastCommitGeneration(directory)) {
                int count = in.readVInt();
                for (int i = 0; i < count; i++) {
                    stamps.put(in.readString(), in.readString());
                }
            }
        }
    }

    /** Whether a folder's photos are known as they are where it looks like that. */
    public synchronized boolean isKnown(String folder, String stamp) {
        return stamp.equals(stamps.get(folder));
    }

    /** All photos of the folder are known as they are. */
    public synchronized void know(String folder, String stamp) {
        if (stamps.size() < MOST && !stamp.equals(stamps.put(folder, stamp))) {
            changed = true;
        }
    }

    public synchronized void forget(String folder) {
        changed |= stamps.remove(folder) != null;
    }

    synchronized void forgetAll() {
        changed |= !stamps.isEmpty();
        stamps.clear();
    }

    /** Whether something is to be kept that is not. */
    public synchronized boolean haveChanged() {
        return changed;
    }

    /** What is to be kept after the next commit; empty where that is so already. What was kept before is not any more, whatever becomes of that commit. */
    synchronized Optional<Map<String, String>> take() throws IOException {
        if (!changed) {
            return Optional.empty();
        }
        delete();
        changed = false;
        return Optional.of(Map.copyOf(stamps));
    }

    /** @param taken before the last commit */
    void keep(Map<String, String> taken) throws IOException {
        try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
            out.writeVLong(SegmentInfos.getLastCommitGeneration(directory));
            out.writeVInt(taken.size());
            for (Map.Entry<String, String> stamp : taken.entrySet()) {
                out.writeString(stamp.getKey());
                out.writeString(stamp.getValue());
            }
        }
    }

    private void delete() throws IOException {
        try {
            directory.deleteFile(FILE);
        } catch (NoSuchFileException e) {
            // The first ones.
        }
    }
}
