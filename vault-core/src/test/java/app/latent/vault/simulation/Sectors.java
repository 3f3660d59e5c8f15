package app.latent.vault.simulation;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a disk writes whole: 512 bytes. */
final class Sectors {

    static final int SIZE = 512;

    private Sectors() {}

    /** @param bytes kept
     *  @param size of the file before */
    static void split(ByteBuffer bytes, long offset, long size, List<ContentChange> target) {
        int done = 0;
        while (done < bytes.remaining()) {
            int part = (int) Math.min(SIZE - (offset + done) % SIZE, bytes.remaining() - done);
            target.add(new ContentChange.Bytes(offset + done, bytes.slice(bytes.position() + done, part)));
            done += part;
            if (offset + done > size) {
                target.add(new ContentChange.Growth(offset + done));
            }
        }
    }

    static void apply(ContentChange change, SparseBytes content) {
        switch (change) {
            case ContentChange.Bytes bytes -> content.put(bytes.offset(), bytes.bytes());
            case ContentChange.Growth growth -> content.grow(growth.size());
            case ContentChange.Size size -> content.resize(size.size());
        }
    }

    /** Which of the changes of a file survive a crash: none, all, the first few, or any. */
    static List<ContentChange> survivors(List<ContentChange> pending, RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1 -> List.copyOf(pending);
            case 2 -> List.copyOf(pending.subList(0, random.nextInt(pending.size() + 1)));
            default -> any(pending, random);
        };
    }

    /** Content survives without its size too, and then is out of sight unless a later size shows it. */
    private static List<ContentChange> any(List<ContentChange> pending, RandomGenerator random) {
        int percent = 1 + random.nextInt(99);
        List<ContentChange> survivors = new ArrayList<>();
        for (ContentChange change : pending) {
            if (random.nextInt(100) < percent) {
                survivors.add(change);
            }
        }
        return survivors;
    }
}
