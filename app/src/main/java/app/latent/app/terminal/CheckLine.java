package app.latent.app.terminal;

import app.latent.vault.health.CheckProgress;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How far a check is, in one line: files, bytes, and the time left by the speed so far. */
public final class CheckLine {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};
    private static final int UNIT = 1024;

    /** Before, the speed says little. */
    private static final long SOON_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final long start = System.nanoTime();

    public String of(CheckProgress progress) {
        return of(progress, System.nanoTime() - start);
    }

    static String of(CheckProgress progress, long nanos) {
        if (progress.allFiles() == 0) return "Looking at the structure";
        String line = progress.files() + " of " + progress.allFiles() + " files, " + size(progress.bytes()) + " of "
                + size(progress.allBytes());
        long read = progress.bytes() - progress.resumed();
        long left = progress.allBytes() - progress.bytes();
        if (read <= 0 || left <= 0 || nanos < SOON_NANOS) return line;
        return line + ", " + time((long) ((double) left / read * nanos)) + " left";
    }

    private static String size(long bytes) {
        double value = bytes;
        int unit = 0;
        for (; value >= UNIT && unit < UNITS.length - 1; unit++) value /= UNIT;
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, UNITS[unit]);
    }

    private static String time(long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
        if (seconds < TimeUnit.MINUTES.toSeconds(2)) return seconds + " s";
        long minutes = TimeUnit.SECONDS.toMinutes(seconds) + 1;
        if (minutes < TimeUnit.HOURS.toMinutes(2)) return minutes + " min";
        return TimeUnit.MINUTES.toHours(minutes) + " h";
    }
}
