package app.latent.vault.witness;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.witness.Memory.Past;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All memories of one vault: a log on disk, and in memory where in it each is, by node and by lineage. For one thread.
 *
 * <p>Sessions are counted, from 1, and times are none: what came before what is known by the count alone.
 */
final class Memories implements AutoCloseable {

    /** What was found when it was opened. */
    enum Found {
        /** Nothing: the vault was never looked at here, or that was forgotten. */
        NOTHING,
        /** What is no log, or of another vault. */
        DAMAGED,
        /** What was remembered, up to the end of the last session. */
        WHOLE,
        /** The last session has not ended well, or what it added last is lost. */
        CUT
    }

    private static final String FILE = "memory";
    private static final String NEW_FILE = "memory.new";

    /** Shorter logs are left as they are. */
    private static final long LEAST_TO_COMPACT = 4 << 20;

    private static final int BY_NODE = 1;
    private static final int BY_LINEAGE = 2;

    private final BackingStore folder;
    private final LogKeys keys;
    private final AtomicBoolean givenUp;
    private final byte[] salt = new byte[16];
    private final MessageDigest digest = NodeState.sha256();

    private Log log;
    private PackedTable table = new PackedTable();
    private int nodes;

    /** Bytes of the log that are still of use. */
    private long live;

    /** The node that was hashed last, as each is several times in a row. */
    private @Nullable String hashed;

    private int hash;

    private int session;
    private int endedWell;
    private int settled;
    private Found found = Found.NOTHING;

    private Memories(BackingStore folder, LogKeys keys, AtomicBoolean givenUp) throws IOException {
        this.givenUp = givenUp;
        this.folder = folder;
        this.keys = keys;
        new SecureRandom().nextBytes(salt);
        if (folder.stat(NEW_FILE) != null) folder.delete(NEW_FILE);
        Log there = null;
        if (folder.stat(FILE) != null) {
            there = Log.open(folder, FILE, keys, givenUp, this::met);
            found = there == null || session == 0 ? Found.DAMAGED : endedWell == session ? Found.WHOLE : Found.CUT;
            if (found == Found.DAMAGED && there != null) there.close();
        }
        if (there == null || found == Found.DAMAGED) there = anew();
        this.log = there;
    }

    /**
     * Opens what is remembered, or begins.
     *
     * @param folder claimed; stays the caller's
     * @param keys stay the caller's
     * @param givenUp once it is set nothing more is written
     */
    static Memories open(BackingStore folder, LogKeys keys, AtomicBoolean givenUp) throws IOException {
        return new Memories(folder, keys, givenUp);
    }

    private Log anew() throws IOException {
        if (folder.stat(FILE) != null) folder.delete(FILE);
        return Log.create(folder, FILE, keys, givenUp);
    }

    private void met(Log of, int place, int room, Entry entry) throws IOException {
        log = of;
        switch (entry) {
            case Entry.Remembered(Memory memory) -> {
                forgetOld(memory.node());
                enter(memory, place, room);
            }
            case Entry.Forgotten(String node) -> forgetOld(node);
            case Entry.Begun(int number) -> session = number;
            case Entry.Ended(int number) -> endedWell = number;
            case Entry.Settled(int number) -> settled = number;
        }
    }

    /** What was found of what was remembered before this session. */
    Found found() {
        return found;
    }

    /** The session that is under way. */
    int session() {
        return session;
    }

    /** How many nodes are remembered. */
    int nodes() {
        return nodes;
    }

    /** Bytes of this process's memory. */
    long memory() {
        return table.memory();
    }

    /** Bytes on disk. */
    long length() {
        return log.length();
    }

    /** Begins a session. */
    void begin() throws IOException {
        // What one before has left that did not end well is in doubt until everything was looked at.
        if (endedWell == session && settled >= session - 1) settled = session;
        session++;
        log.append(new Entry.Settled(settled).encode());
        log.append(new Entry.Begun(session).encode());
        // Durable, so that a power cut does not bring the end of the session before back: that would look like a good
        // end of this one.
        log.sync();
    }

    /** The first session whose changes may be lost, or not be on the disk, as it has not ended well; {@link Integer#MAX_VALUE} where there is none. */
    int doubtfulFrom() {
        return isDoubtful() ? settled + 1 : Integer.MAX_VALUE;
    }

    boolean isDoubtful() {
        return settled + 1 < session;
    }

    /** Everything was looked at: there is no doubt about earlier sessions any more. */
    void settle() throws IOException {
        settled = session - 1;
        log.append(new Entry.Settled(settled).encode());
    }

    /**
     * Ends the session: all that was changed is remembered. That outlives the process, and once {@link #sync} has returned a power cut, too: what of it a cut
     * leaves out is found to be missing.
     */
    void end() throws IOException {
        log.append(new Entry.Ended(session).encode());
        log.flush();
    }

    /** Needs no key. */
    void sync() throws IOException {
        log.sync();
    }

    @Nullable Memory of(String node) throws IOException {
        return of(node, _ -> {});
    }

    /** @param at hears its place, if it has one */
    @Nullable Memory of(String node, IntConsumer at) throws IOException {
        Lookup lookup = new Lookup(memory -> memory.node().equals(node));
        Memory found = lookup.first(hash(node));
        if (found != null) at.accept(lookup.place);
        return found;
    }

    /** All whose present version is of a lineage. */
    List<Memory> ofLineage(Bytes lineage) throws IOException {
        return all(lineage, memory -> memory.state().isOfLineage(lineage));
    }

    /** All that had a version before. */
    List<Memory> thatHad(NodeState state, int beforeSession) throws IOException {
        return all(state.lineage(), memory -> memory.hadBefore(state, beforeSession));
    }

    private List<Memory> all(Bytes lineage, Predicate<Memory> wanted) throws IOException {
        List<Memory> all = new ArrayList<>();
        Lookup lookup = new Lookup(memory -> {
            if (wanted.test(memory) && all.stream().noneMatch(memory::equals)) all.add(memory);
            return false;
        });
        lookup.first(hash(BY_LINEAGE, lineage.value()));
        return all;
    }

    /** Reads the entries that may be what is looked for. */
    private final class Lookup {
        private final Predicate<Memory> wanted;
        private @Nullable Memory hit;
        private int place;
        private @Nullable IOException failure;

        Lookup(Predicate<Memory> wanted) {
            this.wanted = wanted;
        }

        @Nullable Memory first(int hash) throws IOException {
            table.find(hash, this::accepts);
            if (failure != null) throw failure;
            return hit;
        }

        private boolean accepts(int at) {
            try {
                if (!(read(at) instanceof Entry.Remembered(Memory memory)) || !wanted.test(memory)) return false;
                hit = memory;
                place = at;
                return true;
            } catch (IOException e) {
                failure = e;
                return true;
            }
        }
    }

    private Entry read(int place) throws IOException {
        return log.read(place);
    }

    /** Remembers a node, in place of what was known of it. */
    void put(Memory memory) throws IOException {
        byte[] encoded = new Entry.Remembered(memory).encode();
        if (encoded.length > Entry.LONGEST) throw new IOException("too much to remember of one node");
        forgetOld(memory.node());
        enter(memory, log.append(encoded), Log.roomOf(encoded));
    }

    /** Forgets a node. */
    void remove(String node) throws IOException {
        if (forgetOld(node)) log.append(new Entry.Forgotten(node).encode());
    }

    private void enter(Memory memory, int place, int room) {
        table.add(hash(memory.node()), place);
        for (Bytes lineage : lineages(memory)) table.add(hash(BY_LINEAGE, lineage.value()), place);
        nodes++;
        live += room;
    }

    private boolean forgetOld(String node) throws IOException {
        Lookup lookup = new Lookup(memory -> memory.node().equals(node));
        int hash = hash(node);
        Memory old = lookup.first(hash);
        if (old == null) return false;
        table.remove(hash, lookup.place);
        for (Bytes lineage : lineages(old)) table.remove(hash(BY_LINEAGE, lineage.value()), lookup.place);
        nodes--;
        live -= Log.roomOf(new Entry.Remembered(old).encode());
        return true;
    }

    private static Set<Bytes> lineages(Memory memory) {
        if (memory.past().isEmpty()) return Set.of(memory.state().lineage());
        Set<Bytes> lineages = new HashSet<>();
        lineages.add(memory.state().lineage());
        for (Past version : memory.past()) lineages.add(version.lineage());
        return lineages;
    }

    private int hash(String node) {
        if (!node.equals(hashed)) {
            hash = hash(BY_NODE, node.getBytes(StandardCharsets.UTF_8));
            hashed = node;
        }
        return hash;
    }

    /** With a salt of this process, so that nobody can choose nodes that all have one. */
    private int hash(int kind, byte[] of) {
        digest.update(salt);
        digest.update((byte) kind);
        return ByteBuffer.wrap(digest.digest(of)).getInt();
    }

    /** Where all memories are, until the log is compacted. */
    int[] places() {
        return table.places();
    }

    /** @return null where nothing is remembered there any more */
    @Nullable Memory at(int place) throws IOException {
        if (!(read(place) instanceof Entry.Remembered(Memory memory))) return null;
        return table.has(hash(memory.node()), place) ? memory : null;
    }

    void flush() throws IOException {
        log.flush();
    }

    /** Compacts the log where most of it is of no use. */
    void tidy() throws IOException {
        if (log.length() > LEAST_TO_COMPACT && log.length() > 3 * live) compact();
    }

    /** Writes what is of use into a log of its own, which takes the place of the present one. */
    void compact() throws IOException {
        if (folder.stat(NEW_FILE) != null) folder.delete(NEW_FILE);
        Log before = log;
        Log fresh = Log.create(folder, NEW_FILE, keys, givenUp);
        PackedTable freshTable = new PackedTable();
        try {
            fresh.append(new Entry.Settled(settled).encode());
            fresh.append(new Entry.Begun(session).encode());
            for (int place : table.places()) {
                if (!(before.read(place) instanceof Entry.Remembered(Memory memory))) continue;
                int at = fresh.append(new Entry.Remembered(memory).encode());
                freshTable.add(hash(memory.node()), at);
                for (Bytes lineage : lineages(memory)) freshTable.add(hash(BY_LINEAGE, lineage.value()), at);
            }
            fresh.sync();
            folder.rename(NEW_FILE, FILE);
            folder.syncFolder("");
        } catch (IOException | RuntimeException e) {
            try (fresh) {
                throw e;
            }
        }
        log = fresh;
        table = freshTable;
        before.close();
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
