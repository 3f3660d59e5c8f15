package app.latent.indexer.image;

import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Origin;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * What of a file is to be decoded: all of a picture, the largest preview of a RAW file.
 *
 * @param bytes a whole picture file, which says itself how it is turned
 * @param type of the file that it is from
 * @param orientation that it says, 1 to 8
 */
@SuppressWarnings("ArrayRecordComponent") // Read, decoded and dropped: nobody compares it.
public record EncodedPicture(byte[] bytes, MediaType type, int orientation) {
    private static final Set<Origin> HEARD = Set.of(Origin.FORMAT, Origin.EXIF);

    /**
     * @return empty where there is none: of videos, drawings, RAW files without a preview, and what is larger than is read into memory
     * @throws IOException where the source cannot be read
     */
    public static Optional<EncodedPicture> of(PhotoSource source, MediaType type, Metadata metadata)
            throws IOException {
        Optional<byte[]> bytes = switch (type.kind()) {
            case VIDEO, DRAWING -> Optional.empty();
            case RAW ->
                RawPreview.largest(source, type).map(preview -> Orientation.stamp(preview, metadata.orientation()));
            case PICTURE -> isSmallEnough(source) ? Optional.of(readAll(source)) : Optional.empty();
        };
        return bytes.map(encoded -> new EncodedPicture(encoded, type, applied(type, metadata)));
    }

    /** XMP within a picture is heard by no decoder. */
    private static int applied(MediaType type, Metadata metadata) {
        return metadata.claim(Fact.ORIENTATION)
                .filter(claim -> type.kind() == MediaType.Kind.RAW || HEARD.contains(claim.origin()))
                .map(Claim::value)
                .orElse(Orientation.UPRIGHT);
    }

    private static boolean isSmallEnough(PhotoSource source) {
        return source.size() <= ImageLimits.MAX_ENCODED_BYTES;
    }

    private static byte[] readAll(PhotoSource source) throws IOException {
        byte[] bytes = new byte[(int) source.size()];
        int filled = 0;
        while (filled < bytes.length) {
            int count = source.read(filled, bytes, filled, bytes.length - filled);
            if (count < 0) {
                throw new IOException("The file became shorter while it was read");
            }
            filled += count;
        }
        return bytes;
    }
}
