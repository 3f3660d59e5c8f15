package app.latent.indexer.poster;

import app.latent.indexer.container.Box;
import app.latent.indexer.container.Boxes;
import app.latent.indexer.container.FileBytes;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A video in an order that can be read from its start to its end. Cameras write a QuickTime file's tables (moov) behind the
 * pictures; here they stand before them, with each chunk's place (stco and co64, ISO/IEC 14496-12, section 8.7.5) moved by
 * their length.
 */
final class StreamedMovie implements PhotoSource {
    private static final int HEADER = 8;
    private static final int FULL_BOX = 4;
    private static final int DEEPEST = 5;
    private static final Set<String> PARENTS = Set.of("trak", "mdia", "minf", "stbl");

    private final PhotoSource source;
    /** Where the tables stand now; before it, and behind the tables' old place, nothing changes. */
    private final long start;
    /** Empty where nothing has to change its place. */
    private final byte[] tables;

    private StreamedMovie(PhotoSource source, long start, byte[] tables) {
        this.source = source;
        this.start = start;
        this.tables = tables;
    }

    /**
     * Empty where a video's tables cannot be put in order: too large, or there are none.
     *
     * @throws java.io.EOFException where the file is damaged
     * @throws IOException where the source cannot be read
     */
    static Optional<PhotoSource> of(PhotoSource source, MediaType type) throws IOException {
        boolean boxes = type == MediaType.MP4 || type == MediaType.QUICKTIME || type == MediaType.THREE_GP;
        return boxes ? ordered(source) : Optional.of(source);
    }

    private static Optional<PhotoSource> ordered(PhotoSource source) throws IOException {
        FileBytes file = new FileBytes(source);
        List<Box> top = Boxes.of(file);
        Optional<Box> moov = Boxes.first(top, "moov");
        Optional<Box> data = Boxes.first(top, "mdat");
        if (moov.isEmpty() || moov.get().length() > FileBytes.LONGEST - HEADER) {
            return Optional.empty();
        }
        if (data.isEmpty() || moov.get().start() < data.get().start()) {
            return Optional.of(source);
        }
        byte[] content = file.bytes(moov.get().start(), moov.get().length());
        byte[] tables = ByteBuffer.allocate(HEADER + content.length)
                .putInt(HEADER + content.length)
                .put("moov".getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        long start = startOf(top, data.get());
        boolean moved = move(ByteBuffer.wrap(tables), HEADER, tables.length, tables.length, 0);
        return moved ? Optional.of(new StreamedMovie(source, start, tables)) : Optional.empty();
    }

    /** Behind the box before: a header may be of eight or sixteen bytes. */
    private static long startOf(List<Box> top, Box box) {
        int index = top.indexOf(box);
        return index == 0 ? 0 : top.get(index - 1).end();
    }

    /** False where a place would not fit any more. Within one array, so without the readers of files. */
    private static boolean move(ByteBuffer tables, int from, int to, int by, int depth) {
        boolean fits = depth < DEEPEST;
        int at = from;
        while (fits && at + HEADER <= to) {
            int length = tables.getInt(at);
            if (length < HEADER || length > to - at) {
                break;
            }
            byte[] name = new byte[4];
            tables.get(at + 4, name);
            String type = new String(name, StandardCharsets.ISO_8859_1);
            if (PARENTS.contains(type)) {
                fits = move(tables, at + HEADER, at + length, by, depth + 1);
            } else if (type.equals("stco") || type.equals("co64")) {
                fits = places(tables, at + HEADER, at + length, by, type.equals("co64"));
            }
            at += length;
        }
        return fits;
    }

    private static boolean places(ByteBuffer tables, int from, int to, int by, boolean wide) {
        int at = from + 2 * FULL_BOX;
        int bytes = wide ? Long.BYTES : Integer.BYTES;
        for (; at + bytes <= to; at += bytes) {
            long place = (wide ? tables.getLong(at) : Integer.toUnsignedLong(tables.getInt(at))) + by;
            if (wide) {
                tables.putLong(at, place);
            } else if (place >> Integer.SIZE == 0) {
                tables.putInt(at, (int) place);
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public String name() {
        return source.name();
    }

    /** With the tables where they were, too: whoever reads from the start has done with them by then. */
    @Override
    public long size() {
        return source.size() + tables.length;
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        if (position < start) {
            return source.read(position, target, offset, (int) Math.min(length, start - position));
        }
        if (position < start + tables.length) {
            int from = (int) (position - start);
            int count = Math.min(length, tables.length - from);
            System.arraycopy(tables, from, target, offset, count);
            return count;
        }
        return source.read(position - tables.length, target, offset, length);
    }
}
