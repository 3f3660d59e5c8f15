package app.latent.gateway.dav;

import app.latent.gateway.http.Uploads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes room for what replaces a folder, and puts the folder back where that fails: a copy that ends half-way must not cost what was there before.
 * Closing it without {@link #forget} restores.
 */
final class Aside implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private final Path place;
    private @Nullable Path hidden;

    private Aside(Path place, @Nullable Path hidden) {
        this.place = place;
        this.hidden = hidden;
    }

    /** Does nothing where there is nothing. */
    static Aside clear(Resource target, Uploads uploads) throws IOException {
        if (!target.exists()) return new Aside(target.file(), null);
        Path hidden = uploads.hiddenBeside(target.file());
        Files.move(target.file(), hidden);
        return new Aside(target.file(), hidden);
    }

    /** The new is complete: deletes the old. */
    void forget() throws IOException {
        if (hidden == null) return;
        var change = new TreeChange();
        change.delete(hidden);
        hidden = null;
        if (!change.failures().isEmpty()) {
            LOG.warn(
                    "Of a folder that was replaced, {} files could not be deleted",
                    change.failures().size());
        }
    }

    @Override
    public void close() throws IOException {
        if (hidden == null) return;
        if (Files.exists(place)) new TreeChange().delete(place);
        Files.move(hidden, place);
    }
}
