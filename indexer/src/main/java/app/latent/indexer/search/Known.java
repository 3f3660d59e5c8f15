package app.latent.indexer.search;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.metadata.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo as it is put into the catalogue.
 *
 * @param analysis of the photo alone
 * @param companions the files beside it
 * @param content a keyed hash of the file's bytes; null where it was not read whole
 */
public record Known(
        FileFacts file,
        Analysis analysis,
        List<Companion> companions,
        @Nullable Long content) {

    /** The same photo with something else beside it. */
    public Known with(List<Companion> others) {
        return new Known(file, analysis, others, content);
    }

    /** What the photo and the files beside it say together. */
    Metadata metadata() {
        return Companion.merged(analysis.metadata(), companions);
    }

    /** The analysis with what the files beside the photo say, without thumbnails. */
    Analysis told() {
        return new Analysis(
                analysis.type(),
                analysis.width(),
                analysis.height(),
                metadata(),
                List.of(),
                analysis.look(),
                analysis.error());
    }
}
