package app.latent.gallery.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.kept.KnownPhoto;
import app.latent.gallery.visits.Viewed.Album;
import app.latent.gallery.visits.Viewed.Photo;
import app.latent.gallery.visits.Viewed.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant EVENING = Instant.parse("2026-11-23T22:45:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Photo LAKE = new Photo(new KnownPhoto("2024/lake.jpg", Optional.empty()));

    private final Tally tally = new Tally(ZoneId.of("Europe/Berlin"));

    @Test
    void aViewCountsForItsVisitorAndForWhatWasOpened() {
        tally.add("anna", LAKE, EVENING);
        tally.add("anna", new Album("a1"), EVENING);
        tally.add("ben", LAKE, EVENING);
        assertEquals(
                Set.of(
                        new Views(MONDAY, new Visitor("anna"), 2),
                        new Views(MONDAY, new Visitor("ben"), 1),
                        new Views(MONDAY, LAKE, 2),
                        new Views(MONDAY, new Album("a1"), 1)),
                Set.copyOf(tally.take()));
        assertEquals(List.of(), tally.take());
    }

    @Test
    void theSameAgainWithinHalfAnHourIsNoOtherView() {
        tally.add("anna", LAKE, EVENING);
        tally.take();
        tally.add("anna", LAKE, EVENING.plus(Repeats.ONE_VIEW).minusSeconds(1));
        assertEquals(List.of(), tally.take());
        tally.add("anna", LAKE, EVENING.plus(Repeats.ONE_VIEW));
        assertEquals(2, tally.take().size());
    }

    @Test
    void aDayBeginsAtMidnightWhereTheMachineIs() {
        tally.add("anna", LAKE, EVENING);
        tally.add("anna", new Album("a1"), EVENING.plus(Duration.ofMinutes(14)));
        tally.add("anna", LAKE, EVENING.plus(Duration.ofMinutes(40)));
        assertEquals(
                Set.of(
                        new Views(MONDAY, new Visitor("anna"), 2),
                        new Views(MONDAY, LAKE, 1),
                        new Views(MONDAY, new Album("a1"), 1),
                        new Views(TUESDAY, new Visitor("anna"), 1),
                        new Views(TUESDAY, LAKE, 1)),
                Set.copyOf(tally.take()));
    }

    @Test
    void aClockThatIsSetBackStopsNoCounting() {
        tally.add("anna", LAKE, EVENING);
        tally.add("anna", LAKE, EVENING.minus(Duration.ofDays(400)));
        assertEquals(4, tally.take().size());
    }

    @Test
    void whoLooksAtVeryMuchCannotFillTheVault() {
        for (int i = 0; i < Tally.MOST_TARGETS + 5; i++) {
            tally.add("anna", new Photo(new KnownPhoto(i + ".jpg", Optional.empty())), EVENING);
        }
        List<Views> views = tally.take();
        assertEquals(Tally.MOST_TARGETS + 1, views.size());
        assertEquals(
                Set.of(new Views(MONDAY, new Visitor("anna"), Tally.MOST_TARGETS + 5)),
                Set.copyOf(views.stream()
                        .filter(one -> one.what() instanceof Visitor)
                        .toList()));
        tally.add("anna", new Photo(new KnownPhoto("another.jpg", Optional.empty())), EVENING);
        assertEquals(List.of(new Views(MONDAY, new Visitor("anna"), 1)), tally.take());
        tally.add("anna", LAKE, EVENING.plus(Duration.ofMinutes(20)));
        assertEquals(2, tally.take().size(), "a new day");
    }

    @Test
    void whatIsForgottenIsNewAgain() {
        tally.add("anna", LAKE, EVENING);
        tally.forget();
        assertEquals(List.of(), tally.take());
        tally.add("anna", LAKE, EVENING);
        assertEquals(2, tally.take().size());
    }
}
