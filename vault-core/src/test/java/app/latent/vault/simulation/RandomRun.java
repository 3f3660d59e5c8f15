package app.latent.vault.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore.Access;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** About a hundred calls, then a crash: files in one folder, of which some are synced and then left alone. */
final class RandomRun {

    private static final int STEPS = 30;
    private static final int LONGEST = 40_000;

    private final SplittableRandom random;
    private final SimulatedStore store;
    private final List<String> loose = new ArrayList<>();
    private final Map<String, byte[]> synced = new TreeMap<>();
    private final StringBuilder transcript = new StringBuilder();

    RandomRun(long seed) {
        this.random = new SplittableRandom(seed);
        this.store = new SimulatedStore(seed);
        store.faults().chance(20, call -> call.operation().changes(), Fault.EIO, Fault.SHORT_WRITE, Fault.TORN_WRITE);
        store.faults().failNth(1 + random.nextInt(150), Fault.POWER_CUT);
    }

    void run() throws IOException {
        for (int step = 0; step < STEPS && !store.isOver(); step++) {
            try {
                step(step);
            } catch (IOException e) {
                transcript.append(e.getMessage()).append('\n');
            }
        }
        SimulatedStore after = store.crash();
        for (Map.Entry<String, byte[]> file : synced.entrySet()) {
            assertNotNull(after.stat(file.getKey()), file.getKey());
            assertArrayEquals(file.getValue(), StoreContents.read(after, file.getKey()), file.getKey());
        }
        for (Map.Entry<String, BackingStat.Kind> left :
                StoreContents.paths(after).entrySet()) {
            transcript
                    .append(left)
                    .append(' ')
                    .append(after.stat(left.getKey()))
                    .append('\n');
        }
    }

    String transcript() {
        return transcript.toString();
    }

    private void step(int step) throws IOException {
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> create("file" + step);
            case 3 -> rename("name" + step);
            case 4 -> sync();
            default -> overwrite();
        }
    }

    private void create(String path) throws IOException {
        loose.add(path);
        try (BackingFile file = store.open(path, Access.CREATE)) {
            file.write(content(), 0);
        }
    }

    private void overwrite() throws IOException {
        if (!loose.isEmpty()) {
            try (BackingFile file = store.open(loose.getLast(), Access.WRITE)) {
                file.write(content(), random.nextInt(LONGEST));
            }
        }
    }

    private void rename(String path) throws IOException {
        if (!loose.isEmpty()) {
            store.rename(loose.getLast(), path);
            loose.set(loose.size() - 1, path);
        }
    }

    private void sync() throws IOException {
        if (loose.isEmpty()) {
            return;
        }
        String path = loose.getLast();
        byte[] content;
        try (BackingFile file = store.open(path, Access.READ)) {
            ByteBuffer read = ByteBuffer.allocate((int) file.stat().size());
            file.read(read, 0);
            content = read.array();
            file.sync();
        }
        store.syncFolder("");
        loose.remove(path);
        synced.put(path, content);
    }

    private ByteBuffer content() {
        byte[] bytes = new byte[1 + random.nextInt(LONGEST)];
        random.nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
