package app.latent.app.terminal;

import app.latent.indexer.IndexStatus;

/** The state of an index in one line of words. */
public final class IndexLine {
    private IndexLine() {}

    public static String of(IndexStatus status) {
        var line = new StringBuilder(count(status.photos(), "photo"));
        if (status.pending() > 0) {
            line.append(", ").append(status.pending()).append(" to look at").append(left(status));
        }
        if (status.state() == IndexStatus.State.PAUSED) {
            line.append(", paused");
        }
        if (status.failed() > 0) {
            line.append(", ").append(status.failed()).append(" not readable (found by name)");
        }
        return line.toString();
    }

    private static String left(IndexStatus status) {
        Long seconds = status.secondsLeft();
        return switch (status.state()) {
            case SCANNING -> " so far (still looking for photos)";
            case PAUSED, LOOKING, READY -> seconds == null ? "" : " (about " + TimeLeft.words(seconds) + " left)";
        };
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
