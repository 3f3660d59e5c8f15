package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class DiscreetFormatterTest {

    @Test
    void ourOwnMessageIsKeptAndTheExceptionsIsNot() {
        String line =
                format("app.latent.x.Y", "the index did not close", new NoSuchFileException("/Anna/birthday.jpg"));

        assertTrue(line.contains("the index did not close"), line);
        assertTrue(line.contains("java.nio.file.NoSuchFileException"), line);
        assertTrue(line.contains("DiscreetFormatterTest"), line);
        assertFalse(line.contains("birthday"), line);
    }

    @Test
    void ofALibraryNotEvenTheMessageIsKept() {
        String line = format(
                "org.cryptomator.cryptofs.X", "cannot read /Anna/birthday.jpg", new IllegalStateException("birthday"));

        assertTrue(line.contains("org.cryptomator.cryptofs.X"), line);
        assertFalse(line.contains("birthday"), line);
    }

    @Test
    void causesAreShownByTypeToo() {
        String line =
                format("app.latent.x.Y", "no", new IllegalStateException("birthday", new ArithmeticException("Anna")));

        assertTrue(line.contains("java.lang.ArithmeticException"), line);
        assertFalse(line.contains("Anna"), line);
    }

    private static String format(String logger, String message, Throwable thrown) {
        var log = new LogRecord(Level.WARNING, message);
        log.setLoggerName(logger);
        log.setThrown(thrown);
        return new DiscreetFormatter().format(log);
    }
}
