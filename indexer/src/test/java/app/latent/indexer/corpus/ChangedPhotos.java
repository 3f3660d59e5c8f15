package app.latent.indexer.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Photos of the corpus, each with some bytes changed or its end cut off; the same in every run. */
public final class ChangedPhotos {
    private static final long LARGEST = 4 << 20;
    private static final int CHANGES = 8;

    /** Formats keep their structure in front. */
    private static final int HEAD = 2_000;

    private final List<Path> originals;
    private final Random random;

    /** @throws IOException where the corpus cannot be read; without one, the test is skipped */
    public ChangedPhotos(long seed) throws IOException {
        this.originals = files("photos");
        this.random = new Random(seed);
    }

    /** The files of one folder of the corpus that are not very large. */
    public static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(Corpus.folder().resolve(folder))) {
            return all.filter(f -> Files.isRegularFile(f) && f.toFile().length() < LARGEST)
                    .sorted()
                    .toList();
        }
    }

    /** A photo as it is, from which the next one is made. */
    public Path next() {
        return originals.get(random.nextInt(originals.size()));
    }

    public byte[] changed(Path original) throws IOException {
        byte[] bytes = Files.readAllBytes(original);
        int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
        byte[] changed = Arrays.copyOf(bytes, length);
        for (int i = 0; i < CHANGES && length > 0; i++) {
            int reach = random.nextBoolean() ? Math.min(length, HEAD) : length;
            change(changed, random.nextInt(reach));
        }
        return changed;
    }

    /** Some become numbers that are as large as can be, or none. */
    private void change(byte[] bytes, int at) {
        byte value = (byte) (random.nextBoolean() ? 0xFF : random.nextInt());
        boolean number = random.nextInt(4) == 0 && at + Integer.BYTES <= bytes.length;
        if (number) {
            byte rest = (byte) (random.nextBoolean() ? 0xFF : 0);
            bytes[at] = (byte) (rest & 0x7F);
            Arrays.fill(bytes, at + 1, at + Integer.BYTES, rest);
        } else {
            bytes[at] = value;
        }
    }
}
