package app.latent.gallery.visits;

import app.latent.gallery.kept.KeptSwitch;
import app.latent.gallery.visits.Viewed.Target;
import app.latent.indexer.LatentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what is looked at, in {@code visits/} of the vault's own documents, as long as the owner does not mind. Who tells of a view never waits: views are written
 * ten minutes later at the latest, when somebody asks, and when this is closed. Where they cannot be written, as in a vault that is read-only, they are lost. Safe for
 * use by many threads.
 */
public final class Visits implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);

    /** Whoever carries the vault sees when something is written: seldom tells little of when somebody looks. */
    private static final long DELAY_MINUTES = 10;

    /** Whole months, beside that of today. */
    private static final int KEPT_MONTHS = Period.MONTHS_OF_A_YEAR;

    private static final int MARK_BYTES = 4;

    private final InstantSource clock;
    private final ZoneId zone;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("visits").factory());

    /** Guarded by this, as are the settings; so nobody who tells of a view takes that lock. */
    private final ViewsFiles files;

    private final KeptSwitch counting;

    /** Guarded by itself, as what follows. */
    private final Tally tally;

    private boolean closed;

    /**
     * @param root of the library
     * @param zone in which a day begins and ends
     */
    public Visits(Path root, InstantSource clock, ZoneId zone, SecureRandom random) {
        byte[] mark = new byte[MARK_BYTES];
        random.nextBytes(mark);
        Path folder = LatentFolder.of(root).resolve("visits");
        this.clock = clock;
        this.zone = zone;
        this.files = new ViewsFiles(folder, HexFormat.of().formatHex(mark));
        this.counting = new KeptSwitch(folder.resolve("settings.json"), "counting", true);
        this.tally = new Tally(zone);
    }

    /**
     * Somebody has opened something. The same again within half an hour is no other view.
     *
     * @param visitor an account's name; not the owner's
     */
    public void note(String visitor, Target target) {
        synchronized (tally) {
            if (closed) {
                return;
            }
            boolean first = tally.isEmpty();
            tally.add(visitor, target, clock.instant());
            if (first && !tally.isEmpty()) {
                var _ = writer.schedule(this::write, DELAY_MINUTES, TimeUnit.MINUTES);
            }
        }
    }

    /** What was looked at on all devices, as far as it has come to this one. */
    public synchronized Figures figures(Period period) throws IOException {
        write();
        var summing = new Summing(period, today());
        files.read(YearMonth.from(period.parts(today()).getFirst()), summing::add);
        return summing.figures();
    }

    public synchronized boolean isCounting() throws IOException {
        return counting.isOn();
    }

    /** What was counted until then stays. Dropped is what was not written yet where nothing is to be counted any more, or was not until now. */
    public synchronized void count(boolean on) throws IOException {
        if (on) {
            write();
        }
        counting.turn(on);
        write();
    }

    /** Removes all that was ever counted. Another device that is unlocked may still write what it has not written yet. */
    public synchronized void forget() throws IOException {
        synchronized (tally) {
            tally.forget();
        }
        files.removeAll();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private synchronized void write() {
        List<Views> views;
        synchronized (tally) {
            views = tally.take();
        }
        try {
            if (!views.isEmpty()) {
                files.removeBefore(YearMonth.from(today()).minusMonths(KEPT_MONTHS));
                if (counting.isOn()) {
                    files.append(views);
                }
            }
        } catch (ReadOnlyFileSystemException e) {
            LOG.debug("Views are not kept in a vault that is read-only", e);
        } catch (IOException e) {
            LOG.warn("Views could not be kept");
            LOG.debug("Views could not be kept", e);
        }
    }

    /** Writes what is not written yet. */
    @Override
    public void close() {
        synchronized (tally) {
            closed = true;
        }
        write();
        writer.shutdownNow();
    }
}
