package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Deleted;
import app.latent.vault.event.VaultEvent.Modified;
import app.latent.vault.event.VaultEvent.Moved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the events knows the tree, whatever several writers do to it at the same time. */
class FollowingTest {

    private static final int WRITERS = 4;

    private static final int STEPS = 300;

    @TempDir
    Path folder = Path.of("");

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theEventsTellTheTree() throws Exception {
        for (int seed = 0; seed < 3; seed++) {
            Path inside = Files.createDirectory(folder.resolve("seed-" + seed));
            try (Ground ground = new Ground(inside)) {
                writeAtRandom(ground, WRITERS, seed);
                List<VaultEvent> events = ground.events();
                assertFalse(events.contains(new VaultEvent.Overflow()), "too many for the queue of this test");
                assertEquals(tree(ground.path("/")), followed(events), "seed " + seed);
            }
        }
    }

    private static void writeAtRandom(Ground ground, int count, int seed) throws Exception {
        // Daemons, and not waited for at the end, so that writers which hang fail the test and do not hang it.
        ExecutorService threads =
                Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().factory());
        try {
            List<Callable<Void>> writers = IntStream.range(0, count)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        Random random = new Random(seed * 31L + writer);
                        for (int step = 0; step < STEPS; step++) {
                            tryOne(ground, random);
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(writers)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void tryOne(Ground ground, Random random) throws IOException {
        Path one = randomPath(ground, random);
        Path other = randomPath(ground, random);
        try {
            switch (random.nextInt(7)) {
                case 0 -> Files.createDirectory(one);
                case 1 -> Files.deleteIfExists(one);
                case 2 -> Files.move(one, other);
                case 3 -> Files.move(one, other, StandardCopyOption.REPLACE_EXISTING);
                case 4 -> Files.copy(one, other, StandardCopyOption.REPLACE_EXISTING);
                default -> writeSlowly(one, other, random.nextBoolean());
            }
        } catch (IOException _) {
            // It was not there, or was there, or was not of that kind: most of these have no effect, as intended.
        }
    }

    private static void writeSlowly(Path file, Path renamed, boolean rename) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[100]));
            if (rename) {
                Files.move(file, renamed);
            }
        }
    }

    private static Path randomPath(Ground ground, Random random) {
        List<String> names = List.of("a", "b", "c");
        StringBuilder path = new StringBuilder();
        for (int depth = random.nextInt(3); depth >= 0; depth--) {
            path.append('/').append(names.get(random.nextInt(names.size())));
        }
        return ground.path(path.toString());
    }

    private static Set<Path> tree(Path root) throws IOException {
        Set<Path> paths = new TreeSet<>();
        try (Stream<Path> tree = Files.walk(root)) {
            tree.filter(path -> !path.equals(root)).forEach(paths::add);
        }
        return paths;
    }

    private static Set<Path> followed(List<VaultEvent> events) {
        Set<Path> paths = new TreeSet<>();
        for (VaultEvent event : events) {
            switch (event) {
                case Created(Path path) -> paths.add(path);
                case Modified(Path path) -> paths.add(path);
                case Deleted(Path path) -> paths.removeIf(known -> known.startsWith(path));
                case Moved(Path from, Path to) -> {
                    paths.removeIf(known -> known.startsWith(to));
                    List<Path> moved = paths.stream()
                            .filter(known -> known.startsWith(from))
                            .toList();
                    moved.forEach(paths::remove);
                    moved.forEach(known -> paths.add(to.resolve(from.relativize(known))));
                    paths.add(to);
                }
                default -> throw new AssertionError(event);
            }
        }
        return paths;
    }
}
