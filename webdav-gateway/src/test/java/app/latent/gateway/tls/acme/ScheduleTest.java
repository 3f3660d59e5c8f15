package app.latent.gateway.tls.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    @TempDir
    Path folder;

    private X509Certificate leaf;

    @BeforeEach
    void issue() throws Exception {
        leaf = Identities.of(folder, NOW, "photos.example").leaf();
    }

    private Instant twoThirds() {
        Instant begin = leaf.getNotBefore().toInstant();
        return begin.plus(Duration.between(begin, leaf.getNotAfter().toInstant())
                .multipliedBy(2)
                .dividedBy(3));
    }

    @Test
    void aCertificateIsDueAfterTwoThirdsOfItsLifetime() {
        Schedule schedule = Schedule.afterSuccess(leaf, NOW);
        assertEquals(twoThirds(), schedule.next());
        assertFalse(schedule.isDue(twoThirds().minusSeconds(1)));
        assertTrue(schedule.isDue(twoThirds()));
    }

    @Test
    void oneThatIsOldWhenItComesIsNotOrderedAnewAtOnce() {
        Instant late = leaf.getNotAfter().toInstant();
        assertFalse(Schedule.afterSuccess(leaf, late).isDue(late.plusSeconds(599)));
        assertTrue(Schedule.afterSuccess(leaf, late).isDue(late.plusSeconds(600)));
    }

    @Test
    void waitsGrowFromTenMinutesToHalfADay() {
        Schedule schedule = Schedule.of(leaf);
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            schedule = schedule.afterFailure(NOW, Optional.empty());
            waits.add(Duration.between(NOW, schedule.next()).toMinutes());
        }
        assertEquals(List.of(10L, 20L, 40L, 80L, 160L, 320L, 640L, 720L, 720L), waits);
    }

    @Test
    void anAuthorityMayAskForALongerWaitOfADayAtMost() {
        Schedule schedule = Schedule.of(leaf);
        Instant inAnHour = NOW.plusSeconds(3600);
        assertEquals(inAnHour, schedule.afterFailure(NOW, Optional.of(inAnHour)).next());
        assertEquals(
                NOW.plusSeconds(600),
                schedule.afterFailure(NOW, Optional.of(Instant.MIN)).next());
        assertEquals(
                NOW.plus(Duration.ofDays(1)),
                schedule.afterFailure(NOW, Optional.of(Instant.MAX)).next());
    }
}
