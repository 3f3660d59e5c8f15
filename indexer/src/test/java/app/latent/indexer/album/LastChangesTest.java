package app.latent.indexer.album;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.AlbumOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastChangesTest {
    private final LastChanges changes = new LastChanges();

    private static AlbumChange change(int paths) {
        List<String> members =
                IntStream.range(0, paths).mapToObj(i -> i + ".jpg").toList();
        Album album = new Album(AlbumFolder.newId(), "x", null, null, members, null, AlbumOrder.ALBUM);
        return new AlbumChange(album.id(), Optional.of(AlbumDocument.of(album)), Optional.empty());
    }

    @Test
    void aChangeIsTakenOnceByItsMark() {
        AlbumChange change = change(1);
        String mark = changes.keep(change);
        changes.keep(change(1));
        assertEquals(Optional.of(change), changes.take(mark));
        assertEquals(Optional.empty(), changes.take(mark));
    }

    @Test
    void theOldestOfTooManyAreForgotten() {
        List<String> marks =
                IntStream.range(0, 101).mapToObj(_ -> changes.keep(change(1))).toList();
        assertTrue(changes.take(marks.getFirst()).isEmpty());
        assertTrue(changes.take(marks.get(1)).isPresent());
    }

    @Test
    void largeOnesMakeRoomForTheNewestWhichIsAlwaysKept() {
        AlbumChange large = change(250_000);
        String first = changes.keep(large);
        String second = changes.keep(large);
        assertTrue(changes.take(first).isEmpty());
        assertTrue(changes.take(second).isPresent());
        assertTrue(changes.take(changes.keep(change(500_000))).isPresent());
    }
}
