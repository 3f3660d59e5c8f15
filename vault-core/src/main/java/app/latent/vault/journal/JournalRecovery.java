package app.latent.vault.journal;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings to an end what a journal tells that an earlier process left half done. Doing so again does no harm. */
public final class JournalRecovery {

    private final BackingStore folder;
    private final BackingStore vault;
    private final VaultCryptor cryptor;
    private final RecordSeal seal;

    /**
     * @param folder of the journal, that nobody writes now; all stay the caller's
     * @param key 32 bytes, the same as that of the journal; copied
     */
    public JournalRecovery(BackingStore folder, BackingStore vault, VaultCryptor cryptor, byte[] key) {
        this.folder = folder;
        this.vault = vault;
        this.cryptor = cryptor;
        this.seal = new RecordSeal(key);
    }

    /** Finishes or undoes the steps of one intent, whatever of them was done. */
    @FunctionalInterface
    public interface Finisher {
        void finish(NodeIntent intent) throws IOException;
    }

    /**
     * Rewrites torn chunks and cuts off torn ends, then hands over the intents that were begun and not done, in their order; then empties the journal. To be called once.
     *
     * @return how many chunks were rewritten
     * @throws IOException when something could not be recovered now, say as a file may not be read: the journal keeps all, and every other file is whole
     */
    public int recover(Finisher finisher) throws IOException {
        Left left = readOnce();
        Attempts attempts = new Attempts();
        for (Map.Entry<Version, Map<Long, ChunkRecord>> file : left.chunks.entrySet()) {
            attempts.make(() -> attempts.rewritten += new ChunkRedo(
                            vault, cryptor, file.getKey().contentPath())
                    .redo(file.getValue().values()));
        }
        for (TailRecord tail : left.tails.values()) {
            attempts.make(() -> new TailCut(vault, cryptor, tail).cut());
        }
        for (TailRecord tail : left.growing.values()) {
            attempts.make(() -> new KilledGrowth(vault, cryptor, tail).mend());
        }
        attempts.requireSuccess();
        for (NodeIntent intent : left.intents.values()) finisher.finish(intent);
        deleteSegments(folder);
        return attempts.rewritten;
    }

    /** What is done file by file: one that cannot be mended now does not keep the others from it. */
    private static final class Attempts {

        @FunctionalInterface
        interface Attempt {
            void make() throws IOException;
        }

        int rewritten;
        private @Nullable IOException failure;

        void make(Attempt attempt) {
            try {
                attempt.make();
            } catch (IOException e) {
                if (failure == null) failure = e;
                else failure.addSuppressed(e);
            }
        }

        void requireSuccess() throws IOException {
            if (failure != null) throw failure;
        }
    }

    /** What stood at a path at one time: what comes there later has another header, and a power cut may bring back either. */
    private record Version(String contentPath, ByteBuffer header) {}

    /** What the journal tells and does not take back. */
    private static final class Left {
        /** By number of the chunk, the last record of each. */
        final Map<Version, Map<Long, ChunkRecord>> chunks = new LinkedHashMap<>();

        /** The shortest end that was told of each: all that is whole beyond it is kept. */
        final Map<Version, TailRecord> tails = new LinkedHashMap<>();

        /** By number. */
        final Map<Long, TailRecord> growing = new TreeMap<>();

        final Map<Long, NodeIntent> intents = new TreeMap<>();

        private static TailRecord shorter(TailRecord one, TailRecord other) {
            return one.size() <= other.size() ? one : other;
        }

        void add(JournalRecord record) {
            switch (record) {
                case JournalRecord.Chunk(ChunkRecord chunk) ->
                    chunks.computeIfAbsent(new Version(chunk.contentPath(), chunk.header()), _ -> new TreeMap<>())
                            .put(chunk.chunk(), chunk);
                case JournalRecord.Tail(TailRecord tail) ->
                    tails.merge(new Version(tail.contentPath(), tail.header()), tail, Left::shorter);
                case JournalRecord.Growing(long number, TailRecord tail, List<Long> grown) -> {
                    grown.forEach(growing::remove);
                    growing.put(number, tail);
                }
                case JournalRecord.Settled(String path) -> {
                    chunks.keySet().removeIf(version -> version.contentPath().equals(path));
                    tails.keySet().removeIf(version -> version.contentPath().equals(path));
                    growing.values().removeIf(tail -> tail.contentPath().equals(path));
                }
                case JournalRecord.Begun(long number, NodeIntent intent) -> intents.put(number, intent);
                case JournalRecord.Done(long number) -> intents.remove(number);
            }
        }
    }

    private Left readOnce() throws IOException {
        try {
            return read();
        } finally {
            seal.wipe();
        }
    }

    private Left read() throws IOException {
        List<SegmentReader> readers = new ArrayList<>();
        Left left = new Left();
        try {
            for (String name : segmentsIn(folder)) {
                readers.add(SegmentReader.open(folder.open(name, BackingStore.Access.READ), seal, cryptor.sizes()));
            }
            readers.sort(Comparator.comparingLong(SegmentReader::firstRecord));
            for (SegmentReader reader : readers) reader.forEach(left::add);
        } finally {
            for (SegmentReader reader : readers) reader.close();
        }
        return left;
    }

    private static List<String> segmentsIn(BackingStore folder) throws IOException {
        List<String> names = new ArrayList<>();
        folder.list("", (name, _) -> {
            if (name.startsWith(Journal.PREFIX)) names.add(name);
        });
        return names;
    }

    static void deleteSegments(BackingStore folder) throws IOException {
        for (String name : segmentsIn(folder)) folder.delete(name);
    }
}
