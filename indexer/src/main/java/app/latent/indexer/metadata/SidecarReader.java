package app.latent.indexer.metadata;

import app.latent.indexer.container.FileBytes;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.media.TrackingSource;
import java.io.IOException;

/** Reads an XMP file beside a photo. */
public final class SidecarReader {
    private SidecarReader() {}

    /**
     * @return what the sidecar says; {@link Metadata#NONE} where it is damaged, or larger than 8 MiB
     * @throws IOException where the source cannot be read
     */
    public static Metadata read(PhotoSource source) throws IOException {
        return claims(source).settle();
    }

    static Claims claims(PhotoSource source) throws IOException {
        TrackingSource tracked = new TrackingSource(source);
        Findings found = new Findings();
        if (source.size() > XmpPacket.LARGEST_SIDECAR) {
            return found.claims();
        }
        Tolerant.run(tracked, () -> found.addXmp(new FileBytes(tracked).bytes(0, tracked.size())));
        Tolerant.run(tracked, () -> XmpFacts.tell(found.packets(), Origin.SIDECAR, found.claims()));
        return found.claims();
    }
}
