package app.latent.vault.simulation;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingWatch;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A store whose calls fail, stall, are recorded and lose what they wrote, as a test plans it. Used by one thread, the same seed and the same calls give the same
 * results.
 *
 * <p>Once the power was cut or the process ended, every call fails without effect: whatever the engine does then leaves no trace.
 */
public final class SimulatedStore implements BackingStore {

    private final MemoryStore memory;
    private final FaultPlan faults;
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();

    /** Guarded by this. */
    private final SplittableRandom random;

    private volatile @Nullable MemoryStore left;

    public SimulatedStore(long seed) {
        this(seed, new MemoryStore());
    }

    /** @param capacity in bytes, taken in pages of 4096 */
    public SimulatedStore(long seed, long capacity) {
        this(seed, new MemoryStore(capacity));
    }

    private SimulatedStore(long seed, MemoryStore memory) {
        this.memory = memory;
        this.random = new SplittableRandom(seed);
        this.faults = new FaultPlan(random.split());
    }

    /** What is there, for whoever else than the engine has to do with it: neither counted, nor recorded, nor failing. */
    public MemoryStore memory() {
        return memory;
    }

    /** Which calls fail. */
    public FaultPlan faults() {
        return faults;
    }

    /** All calls so far, in order. */
    public List<Call> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    /** What a test does with a store. */
    @FunctionalInterface
    public interface Use {
        void run() throws Exception;
    }

    /** The calls that somebody makes. */
    public List<Call> callsDuring(Use use) throws Exception {
        int before = calls.size();
        use.run();
        synchronized (calls) {
            return List.copyOf(calls.subList(before, calls.size()));
        }
    }

    /** Has these calls wait, from now on. */
    public Stall stall(Predicate<Call> waiting) {
        Stall stall = new Stall(waiting);
        stalls.add(stall);
        return stall;
    }

    /**
     * Cuts the power, unless that or a kill was planned and has happened.
     *
     * @return the store as it is found after: of what was not synced, any part
     */
    public SimulatedStore crash() {
        end(Fault.POWER_CUT);
        return remounted();
    }

    /**
     * Ends the process, unless that or a power cut was planned and has happened.
     *
     * @return the store as it is found after: all is there, and as durable as it was
     */
    public SimulatedStore kill() {
        end(Fault.KILL);
        return remounted();
    }

    /** Whether the power was cut or the process ended. */
    public boolean isOver() {
        return left != null;
    }

    private synchronized SimulatedStore remounted() {
        MemoryStore found = left;
        if (found == null) {
            throw new IllegalStateException("still in use");
        }
        return new SimulatedStore(random.nextLong(), found);
    }

    private synchronized void end(Fault fault) {
        if (left == null) {
            left = fault == Fault.KILL ? memory.kill() : memory.crash(random);
        }
    }

    /** What a call does where nothing fails. */
    @FunctionalInterface
    interface Whole<T> {
        T run() throws IOException;
    }

    /** What a call does that fails. */
    @FunctionalInterface
    interface Part {
        void run(Fault fault, SplittableRandom random) throws IOException;
    }

    <T> T call(Call call, Whole<T> whole, Part part) throws IOException {
        calls.add(call);
        for (Stall stall : stalls) {
            stall.pass(call);
        }
        Fault fault = left == null ? faults.next(call) : null;
        if (fault == null) {
            return whole.run();
        }
        fail(call, fault, whole, part);
        throw new FileSystemException(call.path(), null, fault.words());
    }

    private synchronized void fail(Call call, Fault fault, Whole<?> whole, Part part) {
        try {
            if (doesAll(call, fault)) {
                whole.run();
            } else if (fault != Fault.KILL || random.nextBoolean()) {
                part.run(fault, random);
            }
        } catch (IOException alsoFailed) {
            // It fails with the words of the fault.
        }
        if (fault == Fault.POWER_CUT || fault == Fault.KILL) {
            end(fault);
        }
    }

    /** A file is closed even where that tells an error. What a power cut leaves of a call is chance anyway. */
    private boolean doesAll(Call call, Fault fault) {
        return call.operation() == Operation.CLOSE
                || fault == Fault.EIO_AFTER
                || (fault == Fault.POWER_CUT && call.operation().changes())
                || (fault == Fault.KILL && random.nextInt(3) == 0);
    }

    private <T> T call(Operation operation, String path, Whole<T> whole) throws IOException {
        return call(Call.of(operation, path), whole, (fault, chance) -> {});
    }

    @Override
    public BackingFile open(String path, Access access) throws IOException {
        return call(
                access == Access.CREATE ? Operation.CREATE : Operation.OPEN,
                path,
                () -> new SimulatedFile(this, path, memory.open(path, access)));
    }

    @Override
    public @Nullable BackingStat stat(String path) throws IOException {
        List<BackingStat> found = call(Operation.STAT, path, () -> {
            BackingStat stat = memory.stat(path);
            return stat == null ? List.of() : List.of(stat);
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /** In an order that chance gives. */
    @Override
    public void list(String folder, Listing listing) throws IOException {
        record Entry(String name, BackingStat.Kind kind) {}

        List<Entry> entries = call(Operation.LIST, folder, () -> {
            List<Entry> listed = new ArrayList<>();
            memory.list(folder, (name, kind) -> listed.add(new Entry(name, kind)));
            return listed;
        });
        shuffle(entries);
        for (Entry entry : entries) {
            listing.entry(entry.name(), entry.kind());
        }
    }

    private synchronized void shuffle(List<?> entries) {
        for (int index = entries.size() - 1; index > 0; index--) {
            Collections.swap(entries, index, random.nextInt(index + 1));
        }
    }

    @Override
    public void createFolder(String path) throws IOException {
        call(Operation.CREATE_FOLDER, path, () -> {
            memory.createFolder(path);
            return path;
        });
    }

    @Override
    public void delete(String path) throws IOException {
        call(Operation.DELETE, path, () -> {
            memory.delete(path);
            return path;
        });
    }

    @Override
    public void rename(String from, String to) throws IOException {
        call(
                new Call(Operation.RENAME, from, to, 0, 0),
                () -> {
                    memory.rename(from, to);
                    return to;
                },
                (fault, chance) -> {});
    }

    @Override
    public void syncFolder(String folder) throws IOException {
        call(Operation.SYNC_FOLDER, folder, () -> {
            memory.syncFolder(folder);
            return folder;
        });
    }

    @Override
    public void setTimes(
            String path, @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
            throws IOException {
        call(Operation.SET_TIMES, path, () -> {
            memory.setTimes(path, modified, accessed, created);
            return path;
        });
    }

    @Override
    public void setMode(String path, int mode) throws IOException {
        call(Operation.SET_MODE, path, () -> {
            memory.setMode(path, mode);
            return path;
        });
    }

    @Override
    public void setOwner(String path, int uid, int gid) throws IOException {
        call(Operation.SET_OWNER, path, () -> {
            memory.setOwner(path, uid, gid);
            return path;
        });
    }

    @Override
    public boolean keepsAttributes() {
        return memory.keepsAttributes();
    }

    @Override
    public List<String> attributes(String path) throws IOException {
        return call(Operation.ATTRIBUTES, path, () -> memory.attributes(path));
    }

    @Override
    public byte @Nullable [] attribute(String path, String name) throws IOException {
        List<byte[]> found = call(Operation.ATTRIBUTES, path, () -> {
            byte[] value = memory.attribute(path, name);
            return value == null ? List.of() : List.of(value);
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public void setAttribute(String path, String name, byte[] value) throws IOException {
        call(Operation.SET_ATTRIBUTE, path, () -> {
            memory.setAttribute(path, name, value);
            return path;
        });
    }

    @Override
    public boolean removeAttribute(String path, String name) throws IOException {
        return call(Operation.REMOVE_ATTRIBUTE, path, () -> memory.removeAttribute(path, name));
    }

    @Override
    public BackingWatch watch() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Space space() throws IOException {
        return call(Operation.SPACE, "", memory::space);
    }

    @Override
    public boolean isReadOnly() {
        return memory.isReadOnly();
    }

    @Override
    public void close() {}
}
