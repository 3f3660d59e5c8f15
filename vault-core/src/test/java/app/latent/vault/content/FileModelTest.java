package app.latent.vault.content;

import static app.latent.vault.content.Ground.CHUNK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.format.GcmSizes;
import app.latent.vault.simulation.MemoryStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One file against an array of bytes, whatever is done to it, with a small store and with a large one. */
final class FileModelTest {

    private static final long SMALL = 40L << 20;

    enum Kind {
        WRITE,
        APPEND,
        TRUNCATE,
        READ,
        SYNC,
        REOPEN,
        EMPTY
    }

    record Step(Kind kind, int position, int length) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> place = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 12 * CHUNK),
                Arbitraries.integers().between(0, 12).map(chunk -> chunk * CHUNK),
                Arbitraries.integers().between(1, 12).map(chunk -> chunk * CHUNK - 1));
        return Combinators.combine(Arbitraries.of(Kind.class), place, place)
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 150)
    void aFileIsWhatAnArrayWouldBe(@ForAll("steps") List<Step> steps, @ForAll boolean small) throws IOException {
        MemoryStore store = small ? new MemoryStore(SMALL) : new MemoryStore();
        byte[] model = new byte[0];
        Random random = new Random(steps.size());
        try (Ground ground = new Ground(store)) {
            FileHandle handle = ground.open("file", OpenMode.CREATE);
            for (Step step : steps) {
                byte[] data = new byte[step.length % (3 * CHUNK)];
                random.nextBytes(data);
                switch (step.kind) {
                    case WRITE -> {
                        Ground.writeAll(handle, data, step.position);
                        model = written(model, data, step.position);
                    }
                    case APPEND -> {
                        ByteBuffer source = ByteBuffer.wrap(data);
                        while (source.hasRemaining()) handle.append(source);
                        model = written(model, data, model.length);
                    }
                    case TRUNCATE -> {
                        handle.truncate(step.position);
                        model = Arrays.copyOf(model, step.position);
                    }
                    case READ -> assertReads(model, handle, step);
                    case SYNC -> handle.sync();
                    case REOPEN -> {
                        handle.close();
                        handle = ground.open("file", OpenMode.WRITE);
                    }
                    case EMPTY -> {
                        ground.open("file", OpenMode.REPLACE).close();
                        model = new byte[0];
                    }
                }
                assertEquals(model.length, handle.size());
            }
            assertArrayEquals(model, Ground.readAll(handle));
            handle.close();
            assertArrayEquals(model, ground.read("file"));
            BackingStat stat = store.stat(ground.contentPath("file"));
            assertNotNull(stat);
            assertEquals(GcmSizes.ciphertextSize(model.length), stat.size());
        }
    }

    private static byte[] written(byte[] model, byte[] data, int position) {
        if (data.length == 0) return model;
        byte[] result = Arrays.copyOf(model, Math.max(model.length, position + data.length));
        System.arraycopy(data, 0, result, position, data.length);
        return result;
    }

    private static void assertReads(byte[] model, FileHandle handle, Step step) throws IOException {
        ByteBuffer target =
                step.length % 2 == 0 ? ByteBuffer.allocate(step.length) : ByteBuffer.allocateDirect(step.length);
        int count = handle.read(target, step.position);
        int expected = Math.clamp((long) model.length - step.position, 0, step.length);
        if (expected == 0) {
            assertEquals(step.length == 0 ? 0 : -1, count);
            return;
        }
        assertEquals(expected, count);
        byte[] read = new byte[count];
        target.flip().get(read);
        assertArrayEquals(Arrays.copyOfRange(model, step.position, step.position + count), read);
    }
}
