package app.latent.indexer.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Canon's CRW: heaps of records, each with a directory at its end (Canon's CIFF specification 1.0). Little-endian numbers. */
public final class CiffReader {
    private static final int ENTRY = 10;
    private static final int MOST_ENTRIES = 512;
    private static final int DEEPEST = 6;
    private static final int IN_DIRECTORY = 0x4000;
    private static final int KIND = 0x3800;
    private static final int HEAP_ONE = 0x2800;
    private static final int HEAP_TWO = 0x3000;
    private static final int TAG = 0x3FFF;
    private static final int SMALLEST = 26;

    private final FileBytes file;
    private final Map<Integer, Entry> records = new HashMap<>();

    private CiffReader(FileBytes file) {
        this.file = file;
    }

    private record Entry(long start, long length) {}

    /** The records by their tag; of several with the same one, the first. */
    public static CiffReader read(FileBytes file) throws IOException {
        CiffReader reader = new CiffReader(file);
        if (file.size() >= SMALLEST) {
            reader.heap(reader.unsigned(2, Integer.BYTES), file.size(), 0);
        }
        return reader;
    }

    private void heap(long start, long end, int depth) throws IOException {
        if (depth > DEEPEST || start < 0 || end > file.size() || end - start < Integer.BYTES) {
            return;
        }
        long directory = start + unsigned(end - Integer.BYTES, Integer.BYTES);
        if (directory + 2 > end) {
            return;
        }
        long count = Math.min(MOST_ENTRIES, unsigned(directory, 2));
        for (long at = directory + 2; count > 0 && at + ENTRY <= end; at += ENTRY, count--) {
            int tag = (int) unsigned(at, 2);
            if ((tag & IN_DIRECTORY) != 0) {
                records.putIfAbsent(tag & TAG, new Entry(at + 2, 8));
                continue;
            }
            long length = unsigned(at + 2, Integer.BYTES);
            long content = start + unsigned(at + 6, Integer.BYTES);
            if (content + length > end) {
                continue;
            }
            if ((tag & KIND) == HEAP_ONE || (tag & KIND) == HEAP_TWO) {
                heap(content, content + length, depth + 1);
            } else {
                records.putIfAbsent(tag & TAG, new Entry(content, length));
            }
        }
    }

    public Optional<String> text(int tag) throws IOException {
        Entry record = records.get(tag);
        return record == null || record.length > 1024
                ? Optional.empty()
                : Optional.of(file.text(record.start, record.length, StandardCharsets.ISO_8859_1));
    }

    /** A number of two or four bytes within a record. */
    public Optional<Long> number(int tag, int offset, int bytes) throws IOException {
        Entry record = records.get(tag);
        return record == null || offset + bytes > record.length
                ? Optional.empty()
                : Optional.of(unsigned(record.start + offset, bytes));
    }

    public Optional<Float> decimal(int tag, int offset) throws IOException {
        return number(tag, offset, Float.BYTES).map(n -> Float.intBitsToFloat(n.intValue()));
    }

    private long unsigned(long position, int bytes) throws IOException {
        return file.little(position, bytes);
    }
}
