package app.latent.app.terminal;

import app.latent.app.text.Words;
import app.latent.vault.health.CheckProgress;
import java.util.concurrent.TimeUnit;

/** How far a check is, in one line: files, bytes, and the time left by the speed so far. */
public final class CheckLine {
    /** Before, the speed says little. */
    private static final long SOON_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final long start = System.nanoTime();

    public String of(CheckProgress progress) {
        return of(progress, System.nanoTime() - start);
    }

    static String of(CheckProgress progress, long nanos) {
        if (progress.allFiles() == 0) return "Looking at the structure";
        String line = progress.files() + " of " + progress.allFiles() + " files, " + Words.size(progress.bytes())
                + " of " + Words.size(progress.allBytes());
        long read = progress.bytes() - progress.resumed();
        long left = progress.allBytes() - progress.bytes();
        if (read <= 0 || left <= 0 || nanos < SOON_NANOS) return line;
        long seconds = TimeUnit.NANOSECONDS.toSeconds((long) ((double) left / read * nanos)) + 1;
        return line + ", " + TimeLeft.words(seconds) + " left";
    }
}
