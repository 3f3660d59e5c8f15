package app.latent.app.daemon;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.QueryException;
import app.latent.indexer.pipeline.PhotoIndex;
import app.latent.vault.event.VaultEvents;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers what commands ask of the photo index. */
record IndexDesk(PhotoIndex index, VaultEvents events) {
    /** How often a waiting command hears that the counts have changed. */
    private static final Duration PROGRESS = Duration.ofMillis(200);

    void search(String query, int limit, Consumer<Photo> found) throws IOException, Failure {
        try {
            @Nullable String after = null;
            int left = limit;
            do {
                PhotoSearch.Page page = index.search(query, left, after);
                page.photos().forEach(found);
                left -= page.photos().size();
                after = page.next();
            } while (after != null && left > 0);
        } catch (QueryException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    Map<Facet, List<FacetCount>> facets(String query, int most) throws IOException, Failure {
        try {
            return index.facets(query, EnumSet.allOf(Facet.class), most);
        } catch (QueryException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    void awaitIdle(Consumer<IndexStatus> progress) throws IOException, Failure {
        try {
            @Nullable IndexStatus last = null;
            boolean idle = false;
            while (!idle) {
                idle = events.awaitDelivered(PROGRESS) && index.awaitIdle(PROGRESS);
                IndexStatus status = index.status();
                if (!idle && status.state() == IndexStatus.State.PAUSED) {
                    throw new Failure(ExitCode.BUSY, "The index is paused. `latent index resume` has it go on.");
                }
                if (!status.equals(last)) {
                    progress.accept(status);
                }
                last = status;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.FAILED, "The vault was locked.", e);
        }
    }

    int retryFailed() throws IOException {
        return index.retryFailed();
    }

    void pause(boolean pause) {
        index.pause(pause);
    }

    void similar(String path, int limit, Consumer<Photo> found) throws IOException, Failure {
        Photo photo = index.photoAt(path.startsWith("/") ? path.substring(1) : path)
                .orElseThrow(() -> new Failure(ExitCode.FAILED, "The index knows no photo at this path."));
        index.similar(photo.id(), limit).forEach(found);
    }

    void rebuild() throws IOException {
        index.rebuild();
    }
}
