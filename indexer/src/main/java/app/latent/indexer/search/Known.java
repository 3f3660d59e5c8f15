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
 * @param derived what follows from what the photo and the files beside it say
 * @param settled false where the next scan is to find it changed: its file was changing, or could not be read, or was only glanced at
 */
public record Known(
        FileFacts file,
        Analysis analysis,
        List<Companion> companions,
        @Nullable Long content,
        Metadata derived,
        boolean settled) {

    /** Settled, and nothing is derived. */
    public Known(FileFacts file, Analysis analysis, List<Companion> companions, @Nullable Long content) {
        this(file, analysis, companions, content, Metadata.NONE, true);
    }

    /** The same photo with something else beside it, of which nothing is derived. */
    public Known with(List<Companion> others) {
        return new Known(file, analysis, others, content, Metadata.NONE, settled);
    }

    public Known withDerived(Metadata facts) {
        return new Known(file, analysis, companions, content, facts, settled);
    }

    Known withThumbnails(List<byte[]> jpegs) {
        return new Known(file, analysis.withThumbnails(jpegs), companions, content, derived, settled);
    }

    /** What is known still holds for the file. */
    public boolean isOf(FileFacts now) {
        return settled && file.isSame(now);
    }

    /** What the photo and the files beside it say together. */
    public Metadata said() {
        return Companion.merged(analysis.metadata(), companions);
    }

    /** All that is known: what is said, and what is derived where nothing is said. */
    Metadata metadata() {
        return said().with(derived);
    }

    /** The analysis with all that is known, without thumbnails. */
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
