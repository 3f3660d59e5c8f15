package app.latent.indexer.container;

import java.io.IOException;
import java.util.Optional;

/**
 * What Samsung's phones put behind a picture: blocks, then a directory of them, then its length and a mark. Numbers are in
 * little-endian order. (As exiftool's documentation of the Samsung trailer tells.)
 */
public final class SamsungTrailer {
    private static final int MARK = 8;
    private static final int HEADER = 12;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 64;
    private static final int MOTION_PHOTO = 0x0A30;

    private SamsungTrailer() {}

    /** Where the video of a motion photo should be. */
    public static Optional<Extent> motionPhoto(FileBytes file) throws IOException {
        long end = file.size();
        if (end < MARK + HEADER || !file.name(end - 4).equals("SEFT")) {
            return Optional.empty();
        }
        long directory = end - MARK - file.little(end - MARK, 4);
        if (directory < 0 || !file.name(directory).equals("SEFH")) {
            return Optional.empty();
        }
        long count = Math.min(MOST_ENTRIES, file.little(directory + 8, 4));
        for (int i = 0; i < count; i++) {
            long entry = directory + HEADER + (long) i * ENTRY;
            if (file.little(entry + 2, 2) == MOTION_PHOTO) {
                return part(file, directory - file.little(entry + 4, 4), file.little(entry + 8, 4));
            }
        }
        return Optional.empty();
    }

    /** A block starts with its type in four bytes, the length of its name in four, and that. */
    private static Optional<Extent> part(FileBytes file, long start, long length) throws IOException {
        long header = MARK + file.little(start + 4, 4);
        return header < length ? Optional.of(new Extent(start + header, length - header)) : Optional.empty();
    }
}
