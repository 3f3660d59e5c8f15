package app.latent.indexer.pipeline;

import app.latent.indexer.IndexStatus;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.search.Catalogue;
import app.latent.indexer.search.PhotoId;
import java.io.IOException;

/** For somebody who sees a part of the library. */
final class PartSearch extends CatalogueSearch {
    private static final IndexStatus.Work NONE = new IndexStatus.Work(IndexStatus.State.READY, 0, 0, null);

    private final CatalogueSearch library;

    /** @param library whose catalogue is asked */
    PartSearch(Scope scope, PhotoId ids, ContentHashes contents, CatalogueSearch library) {
        super(scope, ids, contents);
        this.library = library;
    }

    @Override
    <T> T reading(Reading<Catalogue, T> reading) throws IOException, QueryException {
        return library.reading(reading);
    }

    /** Without the work: it is of the whole library, and how many files wait there is not told. */
    @Override
    public IndexStatus status() {
        try {
            return seeing(c -> c.status(NONE));
        } catch (IOException | RuntimeException e) {
            return new IndexStatus(0, 0, NONE);
        }
    }
}
