package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
    private long seconds;
    private final Pace pace = new Pace(() -> TimeUnit.SECONDS.toNanos(seconds));

    private void work(int files, int secondsEach) {
        for (int i = 0; i < files; i++) {
            pace.begin();
            seconds += secondsEach;
            pace.did();
        }
    }

    @Test
    void theTimeLeftFollowsFromThePaceOfTheFilesBefore() {
        work(10, 1);
        assertEquals(10, pace.done());
        assertEquals(100, pace.secondsFor(100));
    }

    @Test
    void itIsNotToldAtTheVeryStartAndWhileNothingIsDone() {
        assertNull(pace.secondsFor(5));
        work(3, 1);
        assertNull(pace.secondsFor(5));
        pace.rest();
        pace.begin();
        seconds += 30;
        assertNull(pace.secondsFor(5));
    }

    @Test
    void whatWasLongerAgoThanAMinuteCountsNoMore() {
        work(1000, 1);
        work(20, 10);
        assertEquals(50, pace.secondsFor(5));
    }

    @Test
    void aRestBeginsAnew() {
        work(50, 1);
        pace.rest();
        assertEquals(0, pace.done());
        seconds += 10_000;
        work(6, 2);
        assertEquals(20, pace.secondsFor(10));
    }
}
