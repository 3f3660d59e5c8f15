package app.latent.app.terminal;

import java.util.concurrent.TimeUnit;

/** How long something will take, in words as vague as the guess. */
final class TimeLeft {
    private TimeLeft() {}

    /** "8 min" of 7 and some seconds; seconds up to two minutes, minutes up to two hours. */
    static String words(long seconds) {
        if (seconds < TimeUnit.MINUTES.toSeconds(2)) return seconds + " s";
        long minutes = TimeUnit.SECONDS.toMinutes(seconds) + 1;
        if (minutes < TimeUnit.HOURS.toMinutes(2)) return minutes + " min";
        return TimeUnit.MINUTES.toHours(minutes) + " h";
    }
}
