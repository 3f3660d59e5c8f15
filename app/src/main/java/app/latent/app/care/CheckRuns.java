package app.latent.app.care;

import app.latent.app.check.CheckResult;
import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.FoundItem;
import app.latent.gallery.care.CareException;
import app.latent.gallery.care.Health;
import app.latent.gallery.care.Health.Checked;
import app.latent.gallery.care.HealthCare;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the vault as {@code latent check} does, on a thread of its own, and keeps what the last check has found for as long as it is unlocked. */
final class CheckRuns implements HealthCare {
    private static final Logger LOG = LoggerFactory.getLogger(CheckRuns.class);
    private static final String ENDED = "The check was ended before it had seen everything.";
    private static final String UNREADABLE = "The vault’s folder could not be read.";
    private static final String BROKEN = "The check could not go on. The log says why.";

    private final OpenSession vault;
    private final InstantSource clock;

    /** Guarded by this, as all below. */
    private @Nullable CheckRun running;

    private @Nullable Checked last;
    private @Nullable String problem;

    CheckRuns(OpenSession vault, InstantSource clock) {
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public synchronized Health now() {
        return new Health(running == null ? null : running.state(), last, problem);
    }

    @Override
    public synchronized Health begin(boolean deep) throws CareException {
        if (running != null) throw new CareException("A check is under way. Wait for its end, or end it.");
        var run = new CheckRun(deep, clock.instant());
        running = run;
        problem = null;
        Thread.ofVirtual().name("check").start(() -> run(run));
        return now();
    }

    @Override
    public synchronized Health end() {
        if (running != null) running.end();
        return now();
    }

    private void run(CheckRun run) {
        try {
            finished(check(run), null);
        } catch (CareException e) {
            finished(null, run.isEnded() ? ENDED : String.valueOf(e.getMessage()));
        } catch (IOException e) {
            finished(null, UNREADABLE);
        } catch (RuntimeException e) {
            // Only the kind is logged: messages may name what is in the vault.
            LOG.warn("A check has failed: {}", e.getClass().getName());
            finished(null, BROKEN);
        }
    }

    private Checked check(CheckRun run) throws IOException, CareException {
        List<FoundItem> found = new ArrayList<>();
        CheckSummary summary =
                vault.ask(session -> session.check(new CheckTerms(run.isDeep(), 0), run::progress, found::add));
        return CheckedWords.of(CheckResult.of(summary, found), clock.instant());
    }

    private synchronized void finished(@Nullable Checked checked, @Nullable String why) {
        running = null;
        if (checked != null) last = checked;
        problem = why;
    }
}
