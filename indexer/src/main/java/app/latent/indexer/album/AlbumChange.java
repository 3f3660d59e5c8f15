package app.latent.indexer.album;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of one album, by which {@link AlbumFolder#undo} takes it back. */
public final class AlbumChange {
    private final String id;
    private final Optional<AlbumDocument> before;
    private final Optional<AlbumDocument> after;

    AlbumChange(String id, Optional<AlbumDocument> before, Optional<AlbumDocument> after) {
        this.id = id;
        this.before = before;
        this.after = after;
    }

    /** Of the album. */
    public String id() {
        return id;
    }

    Optional<AlbumDocument> before() {
        return before;
    }

    Optional<AlbumDocument> after() {
        return after;
    }

    /** How many paths it remembers. */
    int weight() {
        return Stream.of(before, after)
                .flatMap(Optional::stream)
                .mapToInt(d -> d.album().members().size())
                .sum();
    }
}
