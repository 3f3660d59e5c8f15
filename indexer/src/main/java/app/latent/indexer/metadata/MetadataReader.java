package app.latent.indexer.metadata;

import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.media.TrackingSource;
import java.io.IOException;

/** Reads the metadata of one file: opens its format, asks each source, and settles which of contradicting claims counts. */
public final class MetadataReader {
    private MetadataReader() {}

    /**
     * @param type what the first bytes say
     * @return what could be read; {@link Metadata#NONE} where the file is damaged beyond that
     * @throws IOException where the source cannot be read: says nothing of the file's contents
     */
    public static Metadata read(PhotoSource source, MediaType type) throws IOException {
        return claims(source, type).settle();
    }

    /** All that is said, before it is settled. */
    static Claims claims(PhotoSource source, MediaType type) throws IOException {
        TrackingSource tracked = new TrackingSource(source);
        Findings found = new Findings();
        Tolerant.run(tracked, () -> new Formats(tracked, found).read(type));
        Claims claims = found.claims();
        Tags tags = found.tags();
        Tolerant.run(tracked, () -> PictureFacts.tell(tags, type, claims));
        Tolerant.run(tracked, () -> ExifFacts.tell(tags, claims));
        Tolerant.run(tracked, () -> GpsFacts.tell(tags, claims));
        Tolerant.run(tracked, () -> IptcFacts.tell(tags, claims));
        Tolerant.run(tracked, () -> XmpFacts.tell(found.packets(), Origin.XMP, claims));
        Tolerant.run(tracked, () -> TextFacts.tell(tags, claims));
        Tolerant.run(tracked, () -> MakerNotes.tell(tags, claims));
        Tolerant.run(tracked, () -> BlockNotes.tell(tags, claims));
        Tolerant.run(tracked, () -> MotionPhotos.tell(tracked, type, found.packets(), claims));
        claims.add(Fact.NAMED, Origin.FILE_NAME, NamedTimes.of(source.name()));
        return claims;
    }
}
