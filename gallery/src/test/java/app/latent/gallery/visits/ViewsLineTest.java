package app.latent.gallery.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.kept.KnownPhoto;
import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewsLineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void theLinesAreThoseOfTheFormat() {
        var contents = new Mark(Likeness.SAME, 0x0f1e2d3c4b5a6978L, 5_000_000);
        requireSame(
                "{\"day\":\"2026-11-24\",\"visitor\":\"anna\",\"views\":12}",
                new Views(DAY, new Viewed.Visitor("anna"), 12));
        requireSame(
                "{\"day\":\"2026-11-24\",\"album\":\"0f1e2d\",\"views\":1}",
                new Views(DAY, new Viewed.Album("0f1e2d"), 1));
        requireSame(
                "{\"day\":\"2026-11-24\",\"photo\":\"2024/a.jpg\",\"views\":3}",
                new Views(DAY, new Viewed.Photo(new KnownPhoto("2024/a.jpg", Optional.empty())), 3));
        requireSame(
                "{\"day\":\"2026-11-24\",\"photo\":\"2024/a.jpg\",\"hash\":\"0f1e2d3c4b5a6978\",\"bytes\":5000000,\"views\":3}",
                new Views(DAY, new Viewed.Photo(new KnownPhoto("2024/a.jpg", Optional.of(contents))), 3));
    }

    private static void requireSame(String line, Views views) {
        assertEquals(line, ViewsLine.of(views));
        assertEquals(Optional.of(views), ViewsLine.read(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"day\":\"2026-11-24\",\"visitor\":\"anna\",\"vie",
                "{\"day\":\"2026-11-24\",\"visitor\":\"anna\",\"views\":0}",
                "{\"day\":\"2026-11-24\",\"visitor\":\"anna\",\"views\":-3}",
                "{\"day\":\"yesterday\",\"visitor\":\"anna\",\"views\":1}",
                "{\"visitor\":\"anna\",\"views\":1}",
                "{\"day\":\"2026-11-24\",\"folder\":\"2024\",\"views\":1}",
                "{\"day\":\"2026-11-24\",\"photo\":\"a.jpg\",\"hash\":\"none\",\"bytes\":1,\"views\":1}"
            })
    void whatCannotBeUnderstoodIsPassedOver(String line) {
        assertEquals(Optional.empty(), ViewsLine.read(line));
    }
}
