package app.latent.indexer.search;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.metadata.Metadata;
import java.util.List;

/**
 * A photo as it is put into the catalogue.
 *
 * @param analysis of the photo alone
 * @param companions the files beside it
 */
public record Known(FileFacts file, Analysis analysis, List<Companion> companions) {

    /** What the photo and the files beside it say together. */
    Metadata metadata() {
        return Companion.merged(analysis.metadata(), companions);
    }

    /** The analysis with what the files beside the photo say, without thumbnails. */
    Analysis told() {
        return new Analysis(
                analysis.type(), analysis.width(), analysis.height(), metadata(), List.of(), analysis.error());
    }
}
