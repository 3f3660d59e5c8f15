package app.latent.vault.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Trees that Latent makes are read by cryptofs byte for byte, changed by it and read by Latent again; and the reverse. 200 trees, 10,000 in a long run; a
 * tree's number is its seed.
 */
class RandomTreesTest {

    private static final int TREES = LongRun.size(200, 10_000);
    private static final int TREES_IN_A_VAULT = 20;

    /** 220 is every vault's; a name on disk has a multiple of 4 characters, so that 219 shortens those of 220. */
    private static final int[] THRESHOLDS = {220, 219, 220, 100, 220, 36};

    /** What is done with each tree. */
    private interface Step {
        void on(RandomTree tree, Path root, Side side) throws IOException;
    }

    /** One of the two that take turns. */
    private enum Side {
        LATENT {
            @Override
            void all(JudgedVault vault, RandomTree[] trees, int first, Step step) throws IOException {
                try (UnlockedVault unlocked = vault.latent()) {
                    each(unlocked.root(), trees, first, step);
                }
            }
        },
        CRYPTOFS {
            @Override
            void all(JudgedVault vault, RandomTree[] trees, int first, Step step) throws IOException {
                try (FileSystem fileSystem = vault.cryptofs()) {
                    each(fileSystem.getPath("/"), trees, first, step);
                }
            }
        };

        abstract void all(JudgedVault vault, RandomTree[] trees, int first, Step step) throws IOException;

        Side other() {
            return this == LATENT ? CRYPTOFS : LATENT;
        }

        void each(Path root, RandomTree[] trees, int first, Step step) throws IOException {
            for (int i = 0; i < trees.length; i++) {
                int seed = first + i;
                try {
                    step.on(trees[i], root.resolve("tree " + seed), this);
                } catch (IOException | AssertionError | RuntimeException e) {
                    throw new AssertionError("tree " + seed + ", by " + this + ": " + e, e);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> eachSideReadsWhatTheOtherWrote() {
        return IntStream.range(0, TREES / TREES_IN_A_VAULT).mapToObj(number -> {
            Side first = number % 2 == 0 ? Side.LATENT : Side.CRYPTOFS;
            int threshold = THRESHOLDS[number / 2 % THRESHOLDS.length];
            return dynamicTest(
                    "vault " + number + ", begun by " + first + ", threshold " + threshold,
                    () -> takeTurns(number * TREES_IN_A_VAULT, first, threshold));
        });
    }

    private static void takeTurns(int firstTree, Side first, int threshold) throws IOException {
        RandomTree[] trees = new RandomTree[TREES_IN_A_VAULT];
        for (int i = 0; i < trees.length; i++) {
            trees[i] = new RandomTree(firstTree + i);
        }
        Path folder = JudgedVault.newFolder();
        try {
            JudgedVault vault = JudgedVault.create(folder.resolve("v"), threshold);
            first.all(vault, trees, firstTree, RandomTreesTest::begin);
            first.other().all(vault, trees, firstTree, RandomTreesTest::goOn);
            first.all(vault, trees, firstTree, RandomTreesTest::goOn);
            first.other().all(vault, trees, firstTree, (tree, root, _) -> tree.verify(root));
            assertEquals(List.of(), vault.complaints());
        } finally {
            JudgedVault.delete(folder);
        }
    }

    private static void begin(RandomTree tree, Path root, Side side) throws IOException {
        Files.createDirectory(root);
        tree.grow(root);
        tree.change(root, side == Side.LATENT);
        tree.verify(root);
    }

    private static void goOn(RandomTree tree, Path root, Side side) throws IOException {
        tree.verify(root);
        tree.change(root, side == Side.LATENT);
        tree.verify(root);
    }
}
