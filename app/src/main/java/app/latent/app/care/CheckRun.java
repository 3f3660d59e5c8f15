package app.latent.app.care;

import app.latent.gallery.care.Health.Running;
import app.latent.vault.health.CheckProgress;
import java.time.Instant;
import java.util.concurrent.CancellationException;

/** One check, from its begin to its end: how far it is, and whether it is to go on. For any number of threads. */
final class CheckRun {
    private static final CheckProgress NOTHING = new CheckProgress(0, 0, 0, 0, 0);

    private final boolean deep;
    private final Instant since;
    private volatile CheckProgress progress = NOTHING;
    private volatile boolean ended;

    CheckRun(boolean deep, Instant since) {
        this.deep = deep;
        this.since = since;
    }

    boolean isDeep() {
        return deep;
    }

    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    /** @throws CancellationException where it is to end, which ends it */
    void progress(CheckProgress now) {
        progress = now;
        if (ended) throw new CancellationException("its owner has ended it");
    }

    Running state() {
        CheckProgress now = progress;
        return new Running(
                deep, since.toString(), now.files(), now.allFiles(), now.bytes(), now.allBytes(), now.resumed());
    }
}
