package app.latent.app.daemon;

import app.latent.gateway.account.Originals;
import app.latent.indexer.watermark.KeptWatermark;
import app.latent.indexer.watermark.Watermark;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a watermark leaves of files: who is shown photos with it would see them without it there. */
final class MarkedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(MarkedFiles.class);

    private MarkedFiles() {}

    /** Who gets files now; the owner alone where the watermark cannot be read. */
    static Originals withheld(KeptWatermark kept) {
        try {
            Optional<Watermark> watermark = kept.now().filter(Watermark::on);
            return watermark.map(MarkedFiles::withheld).orElse(Originals.ALL);
        } catch (IOException e) {
            LOG.warn(
                    "The watermark cannot be read, so nobody but the owner gets files: {}",
                    e.getClass().getName());
            return Originals.OWNER;
        }
    }

    private static Originals withheld(Watermark watermark) {
        return switch (watermark.audience()) {
            case VIEWERS -> Originals.EDITORS;
            case EVERYONE -> Originals.OWNER;
        };
    }
}
