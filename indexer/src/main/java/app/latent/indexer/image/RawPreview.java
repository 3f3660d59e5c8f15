package app.latent.indexer.image;

import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the largest JPEG that a RAW file carries, whatever the maker's format: the file is searched for the start of a
 * JPEG, and each found one is followed marker by marker to its end. Lossless JPEG, the RAW data itself in some formats, is
 * not a preview and is passed over.
 */
public final class RawPreview {
    /** A preview is near neither the whole of a large file nor its only JPEG: this much is searched. */
    private static final int LONGEST_SEARCH = ImageLimits.MAX_ENCODED_BYTES;

    private static final int SMALLEST = 4 * 1024;

    private RawPreview() {}

    /** Empty where there is none. */
    public static Optional<byte[]> largest(PhotoSource source) throws IOException {
        byte[] file = read(source);
        int bestStart = 0;
        int bestEnd = 0;
        for (int at = 0; at + 3 < file.length; at++) {
            if (isStart(file, at)) {
                int end = JpegScanner.end(file, at);
                if (end - at > bestEnd - bestStart) {
                    bestStart = at;
                    bestEnd = end;
                }
                at = Math.max(at, end - 1);
            }
        }
        return bestEnd - bestStart < SMALLEST
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(file, bestStart, bestEnd));
    }

    private static boolean isStart(byte[] file, int at) {
        return file[at] == (byte) 0xFF && file[at + 1] == (byte) 0xD8 && file[at + 2] == (byte) 0xFF;
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
