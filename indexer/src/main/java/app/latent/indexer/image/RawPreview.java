package app.latent.indexer.image;

import app.latent.indexer.container.Cr3Reader;
import app.latent.indexer.container.Extent;
import app.latent.indexer.container.FileBytes;
import app.latent.indexer.container.RafReader;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the largest JPEG that a RAW file carries. CR3 and RAF tell where it is, and only that is read. In the others,
 * whose makers hide it in places of their own, the file is searched for the start of a JPEG, and each found one is followed
 * marker by marker to its end. Lossless JPEG, the RAW data itself in some formats, is not a preview and is passed over.
 */
public final class RawPreview {
    /** A preview is near neither the whole of a large file nor its only JPEG: this much is searched. */
    private static final int LONGEST_SEARCH = ImageLimits.MAX_ENCODED_BYTES;

    private static final int SMALLEST = 4 * 1024;

    private RawPreview() {}

    /** Empty where there is none. */
    public static Optional<byte[]> largest(PhotoSource source, MediaType type) throws IOException {
        Optional<byte[]> told = tolerant(new FileBytes(source), type);
        return told.isPresent() ? told : searched(source);
    }

    private static Optional<byte[]> tolerant(FileBytes file, MediaType type) {
        try {
            return told(file, type);
        } catch (IOException e) {
            // Damaged; or the source fails, and will again when it is searched.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> told(FileBytes file, MediaType type) throws IOException {
        List<Extent> places = switch (type) {
            case CR3 -> Cr3Reader.previews(file);
            case RAF -> List.of(RafReader.preview(file));
            default -> List.of();
        };
        for (Extent place : places) {
            boolean within = place.length() >= SMALLEST
                    && place.length() <= FileBytes.LONGEST
                    && place.start() >= 0
                    && place.start() <= file.size() - place.length();
            if (within) {
                byte[] jpeg = file.bytes(place.start(), place.length());
                int end = JpegScanner.isStart(jpeg, 0) ? JpegScanner.end(jpeg, 0) : 0;
                if (end >= SMALLEST) {
                    return Optional.of(Arrays.copyOf(jpeg, end));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> searched(PhotoSource source) throws IOException {
        byte[] file = read(source);
        int bestStart = 0;
        int bestEnd = 0;
        for (int at = JpegScanner.next(file, 0); at < file.length; at = JpegScanner.next(file, at)) {
            int end = JpegScanner.end(file, at);
            if (end - at > bestEnd - bestStart) {
                bestStart = at;
                bestEnd = end;
            }
            at = Math.max(at + 1, end);
        }
        return bestEnd - bestStart < SMALLEST
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(file, bestStart, bestEnd));
    }

    private static byte[] read(PhotoSource source) throws IOException {
        byte[] bytes = new byte[(int) Math.min(source.size(), LONGEST_SEARCH)];
        int filled = 0;
        while (filled < bytes.length) {
            int count = source.read(filled, bytes, filled, bytes.length - filled);
            if (count < 0) {
                return Arrays.copyOf(bytes, filled);
            }
            filled += count;
        }
        return bytes;
    }
}
