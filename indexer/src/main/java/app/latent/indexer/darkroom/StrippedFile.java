package app.latent.indexer.darkroom;

import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * What is left of a file.
 *
 * @param type its media type, as before
 * @param pieces one after the other
 */
public record StrippedFile(String type, List<Piece> pieces) {
    private static final int BUFFER = 64 * 1024;

    public StrippedFile {
        pieces = List.copyOf(pieces);
    }

    /** A part of the new file. */
    public sealed interface Piece {
        long length();
    }

    /** Bytes of the old file. */
    public record Kept(long start, long length) implements Piece {}

    /** Bytes of our own. */
    @SuppressWarnings("ArrayRecordComponent") // Made, written and dropped: nobody compares it.
    public record Added(byte[] bytes) implements Piece {
        @Override
        public long length() {
            return bytes.length;
        }
    }

    /** Bytes of the new file. */
    public long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    /**
     * Writes the new file.
     *
     * @param source of the old one, as it was
     */
    public void write(PhotoSource source, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (Piece piece : pieces) {
            switch (piece) {
                case Added(byte[] bytes) -> out.write(bytes);
                case Kept(long start, long length) -> copy(source, start, length, buffer, out);
            }
        }
    }

    private static void copy(PhotoSource source, long start, long length, byte[] buffer, OutputStream out)
            throws IOException {
        long end = start + length;
        for (long at = start; at < end; ) {
            int count = source.read(at, buffer, 0, (int) Math.min(buffer.length, end - at));
            if (count < 0) {
                throw new IOException("The file became shorter while it was read");
            }
            out.write(buffer, 0, count);
            at += count;
        }
    }
}
