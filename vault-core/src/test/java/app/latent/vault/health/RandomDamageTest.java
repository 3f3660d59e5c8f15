package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.MemoryFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is damaged so that something reads differently is found, and nothing is changed by looking. What the format cannot show is left out: whole files in the
 * place of others, and cuts between two chunks.
 */
final class RandomDamageTest {

    private static final int ROUNDS = LongRun.size(1000, 10_000);

    @TempDir(factory = MemoryFolders.class)
    Path parent;

    /** What a round has done, to be undone. */
    private interface Undo {
        void run() throws IOException;
    }

    @Test
    void everyDamageThatShowsIsFound() throws IOException {
        try (SampleVault vault = SampleVault.filled(parent)) {
            Map<String, String> readable = vault.readable();
            Map<String, String> whole = vault.bytes();
            int shown = 0;
            for (int seed = 0; seed < ROUNDS; seed++) {
                Random random = new Random(seed);
                Undo undo = damage(vault, random);
                Map<String, String> damaged = vault.bytes();
                List<String> found = vault.found(true);
                assertEquals(damaged, vault.bytes(), "changed by looking, seed " + seed);
                int round = seed;
                if (found.isEmpty()) {
                    assertEquals(
                            readable,
                            vault.readable(),
                            () -> "seed " + round + " shows, and was not found: " + difference(whole, damaged));
                } else {
                    shown++;
                }
                undo.run();
            }
            assertEquals(whole, vault.bytes(), "not undone");
            assertEquals(List.of(), vault.found(true));
            // Where a file ends between two chunks, or a dropping was hit, nothing is to be found: that is rare.
            assertTrue(shown > ROUNDS * 9 / 10, shown + " of " + ROUNDS);
        }
    }

    private static String difference(Map<String, String> whole, Map<String, String> damaged) {
        Map<String, String> gone = new TreeMap<>(whole);
        gone.entrySet().removeAll(damaged.entrySet());
        Map<String, String> fresh = new TreeMap<>(damaged);
        fresh.entrySet().removeAll(whole.entrySet());
        return gone.keySet() + " became " + fresh.keySet();
    }

    private static Undo damage(SampleVault vault, Random random) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(vault.folder.resolve("d"))) {
            all = tree.filter(path -> path.getNameCount() > vault.folder.getNameCount() + 2)
                    .sorted()
                    .toList();
        }
        Path target = all.get(random.nextInt(all.size()));
        int how = random.nextInt(10);
        if (Files.isRegularFile(target) && how < 7) return content(target, random);
        return how < 9 ? rename(target, random) : takeAway(vault, target);
    }

    private static Undo content(Path file, Random random) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] after = before.clone();
        switch (random.nextInt(5)) {
            case 0, 1 -> after[random.nextInt(after.length)] ^= (byte) (1 << random.nextInt(8));
            case 2 -> after = Arrays.copyOf(before, notBetweenChunks(random.nextInt(before.length)));
            case 3 -> after = Arrays.copyOf(before, notBetweenChunks(before.length + 1 + random.nextInt(40_000)));
            default -> {
                int from = random.nextInt(before.length);
                Arrays.fill(after, from, Math.min(after.length, from + 4096), (byte) random.nextInt());
            }
        }
        Files.write(file, after);
        return () -> Files.write(file, before);
    }

    private static int notBetweenChunks(int length) {
        boolean between = length >= Damages.HEADER && (length - Damages.HEADER) % Damages.CHUNK == 0;
        return between ? length + 1 : length;
    }

    private static Undo rename(Path target, Random random) throws IOException {
        String name = Bytes.name(target);
        String letters = SingleError.NAME_CHARACTERS + "!#";
        char other = letters.charAt(random.nextInt(letters.length()));
        int at = random.nextInt(name.length());
        String changed = name.substring(0, at) + other + name.substring(at + 1);
        // A name that begins with a dot is hidden, to every client of the format; and NAME.c9u is a note of another
        // client's.
        if (changed.equals(name)
                || changed.startsWith(".")
                || changed.endsWith(".c9u")
                || Files.exists(target.resolveSibling(changed))) return () -> {};
        Path renamed = target.resolveSibling(changed);
        Files.move(target, renamed);
        return () -> Files.move(renamed, target);
    }

    private static Undo takeAway(SampleVault vault, Path target) throws IOException {
        boolean node = target.getNameCount() == vault.folder.getNameCount() + 4;
        boolean file = node
                && (Files.isRegularFile(target)
                        || Files.exists(target.resolve("symlink.c9r"))
                        || Files.exists(target.resolve("contents.c9r")));
        // A node that is gone as a whole was deleted, as far as the format can tell.
        if (file) return () -> {};
        Path aside = vault.folder.resolve("aside");
        Files.move(target, aside);
        return () -> Files.move(aside, target);
    }
}
