package app.latent.app.daemon;

import java.time.Instant;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes log records without what could be cleartext: of our own code the message and, for a thrown exception, its types and places but not their
 * messages, which name files; of libraries not even the message, as they know nothing of our promise.
 */
final class DiscreetFormatter extends Formatter {
    private static final String OURS = "app.latent.";

    @Override
    public String format(LogRecord log) {
        var line = new StringBuilder()
                .append(Instant.ofEpochMilli(log.getMillis()))
                .append(' ')
                .append(log.getLevel())
                .append(' ')
                .append(log.getLoggerName());
        if (log.getLoggerName() != null && log.getLoggerName().startsWith(OURS)) {
            line.append(": ").append(formatMessage(log));
        }
        line.append('\n');
        for (Throwable thrown = log.getThrown(); thrown != null; thrown = thrown.getCause()) {
            appendTypeAndPlaces(line, thrown);
        }
        return line.toString();
    }

    private static void appendTypeAndPlaces(StringBuilder line, Throwable thrown) {
        line.append("  ").append(thrown.getClass().getName()).append('\n');
        for (StackTraceElement place : thrown.getStackTrace()) {
            line.append("    at ").append(place).append('\n');
        }
    }
}
