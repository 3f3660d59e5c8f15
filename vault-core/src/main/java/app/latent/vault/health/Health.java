package app.latent.vault.health;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.health.Pace.EndedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The health of one unlocked vault: whether all of it can be read. Nothing is changed but by a repair. */
public final class Health implements AutoCloseable {

    private final Ciphertext vault;
    private final CursorKeys keys;
    private final BooleanSupplier othersAtWork;
    private final boolean pending;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();

    /** What is under way; guarded by the lock. */
    private final List<Pace> running = new ArrayList<>();

    /** Guarded by the lock. */
    private boolean closed;

    /**
     * @param vault stays the caller's
     * @param key 32 bytes for what is kept of deep checks that were ended; copied
     * @param othersAtWork whether somebody uses the vault just now
     * @param pending whether something is left that a crash has torn and the next unlock mends
     */
    public Health(Ciphertext vault, byte[] key, BooleanSupplier othersAtWork, boolean pending) {
        this.vault = vault;
        this.keys = new CursorKeys(key);
        this.othersAtWork = othersAtWork;
        this.pending = pending;
    }

    /**
     * Checks the vault. What is just being written is no damage: it is looked at again once it stands still.
     *
     * @throws CancellationException where it was ended by {@link #endAll} or {@link #close}; a deep check has noted then how far it is
     * @throws IOException where the vault's folder cannot be read at all
     */
    public Report check(CheckOptions options, CheckListener listener) throws IOException {
        return check(options, listener, _ -> {});
    }

    /**
     * Checks the vault, and plans what can be done about what is found. To be called while nothing else uses the vault.
     *
     * @throws CancellationException as {@link #check}
     */
    public RepairPlan planRepair(CheckOptions options, CheckListener listener) throws IOException {
        Checked checked = run(options, listener, _ -> {});
        Report report = checked.report();
        return new RepairPlan(report, new Planner(vault, checked.structure(), report.findings()).plan());
    }

    /** @param good is told what is whole */
    Report check(CheckOptions options, CheckListener listener, Consumer<Finding> good) throws IOException {
        return run(options, listener, good).report();
    }

    private record Checked(Report report, Structure structure) {}

    private Checked run(CheckOptions options, CheckListener listener, Consumer<Finding> good) throws IOException {
        Pace pace = new Pace(options.bytesASecond(), othersAtWork);
        begin(pace);
        try {
            return checked(options, new Counter(listener, pace), pace, good);
        } catch (EndedException e) {
            CancellationException ended = new CancellationException("the check was ended");
            ended.initCause(e);
            throw ended;
        } finally {
            end(pace);
        }
    }

    private Checked checked(CheckOptions options, Counter counter, Pace pace, Consumer<Finding> good)
            throws IOException {
        Settling settling = new Settling(vault, pace, options.settling());
        Structure structure = Structure.examine(vault, options.deep(), good, counter::step);
        counter.expect(structure.files(), structure.bytes());
        List<Finding> findings = new ArrayList<>(structure.findings());
        if (findings.stream().anyMatch(Finding::isProblem)) {
            settling.pause();
            Structure later = Structure.examine(vault, false, _ -> {}, counter::step);
            findings = new ArrayList<>(structure.alsoIn(later));
        }
        if (options.deep()) deep(options, counter, pace, structure, settling, findings);
        findings.sort(Comparator.comparing((Finding finding) -> finding.at().ciphertext())
                .thenComparing(Finding::kind));
        Report report = new Report(
                options.deep(),
                structure.folders(),
                structure.files(),
                structure.bytes(),
                counter.resumed(),
                pending,
                findings);
        return new Checked(report, structure);
    }

    private void deep(
            CheckOptions options,
            Counter counter,
            Pace pace,
            Structure structure,
            Settling settling,
            List<Finding> findings)
            throws IOException {
        Cursor cursor = new Cursor(keys, options.cursors());
        counter.alsoThen(cursor::step);
        boolean whole = false;
        try {
            EntryCheck entries = new EntryCheck(vault, structure, cursor, counter);
            new DeepCheck(vault, structure, entries, pace, options.workers()).run();
            findings.addAll(entries.findings());
            settling.settle(entries.doubts(), findings::add);
            whole = true;
        } finally {
            if (whole) cursor.finished();
            else cursor.save();
        }
    }

    private void begin(Pace pace) {
        lock.lock();
        try {
            if (closed) throw new IllegalStateException("the vault is locked");
            running.add(pace);
        } finally {
            lock.unlock();
        }
    }

    private void end(Pace pace) {
        lock.lock();
        try {
            running.remove(pace);
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends what is under way, and returns once it has ended. */
    public void endAll() {
        lock.lock();
        try {
            running.forEach(Pace::end);
            long left = TimeUnit.SECONDS.toNanos(BoundedLock.LONGEST_SECONDS);
            while (!running.isEmpty() && left > 0) left = idle.awaitNanos(left);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Wipes the keys, whatever is under way: what a deep check has found is not noted then. */
    public void wipeKeys() {
        keys.close();
    }

    /** Ends what is under way, and wipes the keys. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        endAll();
        keys.close();
    }
}
