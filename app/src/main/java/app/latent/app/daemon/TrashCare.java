package app.latent.app.daemon;

import app.latent.gallery.library.Trash;
import app.latent.gallery.library.TrashNews;
import app.latent.indexer.trash.TrashFolder;
import app.latent.indexer.trash.TrashKeeper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The trash of an unlocked vault, which is looked after once it has begun: at once and every hour. */
final class TrashCare implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrashCare.class);

    private final TrashFolder folder;
    private final TrashKeeper keeper;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("latent-trash").factory());

    private TrashCare(TrashFolder folder, TrashKeeper keeper) {
        this.folder = folder;
        this.keeper = keeper;
    }

    static TrashCare of(Path root) {
        var folder = new TrashFolder(root, InstantSource.system());
        return new TrashCare(folder, new TrashKeeper(folder, InstantSource.system()));
    }

    /** Not where the vault is only read. */
    void begin() {
        var _ = rounds.scheduleWithFixedDelay(this::tend, 0, 1, TimeUnit.HOURS);
    }

    private void tend() {
        try {
            keeper.tend(rounds::isShutdown);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the trash could not be looked after: {}", e.getClass().getSimpleName());
        }
    }

    Trash served(TrashNews news) {
        return new Trash(folder, keeper, news);
    }

    /** The entry that is at hand is done whole. */
    @Override
    public void close() {
        rounds.close();
    }
}
