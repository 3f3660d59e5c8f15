package app.latent.gallery.api;

import app.latent.indexer.IndexStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * As {@link IndexStatus}.
 *
 * @param state {@code scanning}, {@code looking} or {@code ready}
 */
record IndexProgress(
        String state,
        long photos,
        long pending,
        long done,
        long failed,
        @Nullable Long secondsLeft) {

    static IndexProgress of(IndexStatus status) {
        return new IndexProgress(
                status.state().name().toLowerCase(Locale.ROOT),
                status.photos(),
                status.pending(),
                status.done(),
                status.failed(),
                status.secondsLeft());
    }
}
