package app.latent.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.vault.health.CheckProgress;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class CheckLineTest {

    private static String after(long seconds, CheckProgress progress) {
        return CheckLine.of(progress, TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void whileFilesAreCountedItSaysWhatItDoes() {
        assertEquals("Looking at the structure", after(9, new CheckProgress(0, 0, 0, 0, 0)));
    }

    @Test
    void theTimeLeftIsByTheSpeedOfThisCheck() {
        // 3 GiB of 10, of which 2 were read the last time: 1 in 60 s, so 7 in 7 minutes.
        CheckProgress progress = new CheckProgress(30, 100, 3L << 30, 10L << 30, 2L << 30);
        assertEquals("30 of 100 files, 3.2 GB of 10.7 GB, 8 min left", after(60, progress));
    }

    @Test
    void atFirstTheSpeedSaysNothing() {
        assertEquals("1 of 2 files, 512 bytes of 1.0 KB", after(1, new CheckProgress(1, 2, 512, 1024, 0)));
    }
}
