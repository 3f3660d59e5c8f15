package app.latent.gallery.api;

import app.latent.indexer.PhotoSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the photos that were found.
 *
 * @param total on all pages
 * @param next where the next page starts; null on the last page
 */
record PhotoPage(
        List<PhotoSummary> photos, long total, @Nullable String next) {

    static PhotoPage of(PhotoSearch.Page page) {
        return new PhotoPage(page.photos().stream().map(PhotoSummary::of).toList(), page.total(), page.next());
    }
}
