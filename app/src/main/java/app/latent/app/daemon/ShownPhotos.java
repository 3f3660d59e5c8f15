package app.latent.app.daemon;

import app.latent.gallery.care.Care;
import app.latent.gallery.visits.Visits;
import app.latent.indexer.darkroom.Darkroom;
import app.latent.indexer.edit.Sidecars;
import app.latent.indexer.pipeline.PhotoIndex;
import app.latent.indexer.watermark.KeptWatermark;
import app.latent.indexer.worker.WorkerPool;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * What the gallery shows photos with.
 *
 * @param sidecars of which there are one: commands edit by it too
 * @param trash of which there is one, too
 * @param visits counts what others than the owner look at
 * @param care what the owner may ask of the vault beside them
 * @param watermark by which accounts get files or not, too
 */
record ShownPhotos(
        PhotoIndex index,
        Sidecars sidecars,
        Darkroom darkroom,
        TrashCare trash,
        Visits visits,
        Care care,
        KeptWatermark watermark) {
    /** Somebody waits for it. */
    private static final Duration PATIENCE_WITH_A_PRINT = Duration.ofSeconds(20);

    /** Each may take some hundred megabytes. */
    private static final int DARKROOMS = 2;

    /** Beside the index's workers, so that nobody waits for these. Its processes are started when they are needed. */
    static Darkroom openDarkroom() {
        return new WorkerPool(JavaCommand.worker(), DARKROOMS, PATIENCE_WITH_A_PRINT);
    }

    /** By the days of this machine. */
    static Visits openVisits(Path root) {
        return new Visits(root, InstantSource.system(), ZoneId.systemDefault(), new SecureRandom());
    }
}
