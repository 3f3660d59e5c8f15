package app.latent.vault.health;

import app.latent.vault.health.ContentCheck.Result;
import app.latent.vault.health.ContentCheck.Stretches;
import app.latent.vault.health.ContentCheck.Verdict;
import app.latent.vault.health.EntryCheck.Doubt;
import app.latent.vault.health.Pace.EndedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells damage from what is just being written: that is read again until it is whole, or has stood still between two readings, neither of which it has passed.
 */
final class Settling {

    private static final int MOST_ROUNDS = 60;

    private final Ciphertext vault;
    private final Pace pace;
    private final Duration pause;

    Settling(Ciphertext vault, Pace pace, Duration pause) {
        this.vault = vault;
        this.pace = pace;
        this.pause = pause;
    }

    /** Lets what is under way come to an end. */
    void pause() {
        try {
            long left = pause.toMillis();
            while (left > 0 && !pace.isEnded()) {
                long now = Math.min(left, 100);
                TimeUnit.MILLISECONDS.sleep(now);
                left -= now;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new EndedException();
        }
        if (pace.isEnded()) throw new EndedException();
    }

    void settle(List<Doubt> doubts, Consumer<Finding> damaged) throws IOException {
        ContentCheck contents = new ContentCheck(vault, pace, () -> {});
        List<Doubt> left = doubts;
        for (int round = 0; round < MOST_ROUNDS && !left.isEmpty(); round++) {
            pause();
            List<Doubt> still = new ArrayList<>();
            for (Doubt doubt : left) {
                Result again = contents.check(doubt.file(), Stretches.NONE);
                if (again.verdict() instanceof Verdict.Sound || again.verdict() instanceof Verdict.Gone) continue;
                Doubt now = new Doubt(doubt.file(), again, doubt.spot(), doubt.link());
                if (again.equals(doubt.result()))
                    damaged.accept(EntryCheck.finding(now).apply(now.spot()));
                else still.add(now);
            }
            left = still;
        }
        for (Doubt doubt : left) damaged.accept(new ContentFinding.Unsettled(doubt.spot()));
    }
}
