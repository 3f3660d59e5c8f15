package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.backing.NioBackingStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoriesTest {

    private final LogKeys keys = new LogKeys(new byte[32]);

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(3);

    @AfterEach
    void wipe() {
        keys.close();
    }

    private Memories open() throws IOException {
        return Memories.open(new NioBackingStore(folder), keys, new AtomicBoolean());
    }

    private NodeState state(int chunks) {
        byte[] lineage = new byte[NodeState.LINEAGE];
        byte[] tags = new byte[chunks * NodeState.TAG];
        random.nextBytes(lineage);
        random.nextBytes(tags);
        return NodeState.of(NodeState.Kind.FILE, lineage, 68 + 1000L * chunks, tags);
    }

    private static String node(int number) {
        return "d/AB/CDEFGHIJKLMNOPQRSTUVWXYZ234567/" + number + "abcdefghijklmnopqrstuvwxyzabcdefgh==.c9r";
    }

    private static Stamp stamp(int number) {
        return new Stamp(number, 2, 3, 4);
    }

    @Test
    void whatIsPutIsThereUntilItIsRemovedNowAndAfterwards() throws IOException {
        Map<String, Memory> expected = new HashMap<>();
        for (int session = 1; session <= 20; session++) {
            try (Memories memories = open()) {
                memories.begin();
                assertEquals(session, memories.session());
                assertEquals(expected.size(), memories.nodes());
                for (int step = 0; step < 300; step++) {
                    String node = node(random.nextInt(100));
                    Memory before = memories.of(node);
                    assertEquals(expected.get(node), before);
                    if (random.nextInt(4) == 0) {
                        memories.remove(node);
                        expected.remove(node);
                    } else {
                        NodeState now = state(random.nextInt(5));
                        Memory memory = before == null
                                ? Memory.begun(node, random.nextBoolean() ? "long" : "", now, stamp(step))
                                : before.followedBy(now, stamp(step), session);
                        memories.put(memory);
                        expected.put(node, memory);
                    }
                    if (random.nextInt(500) == 0) memories.compact();
                }
                for (Memory memory : expected.values()) {
                    assertEquals(
                            List.of(memory), memories.ofLineage(memory.state().lineage()));
                }
                memories.settle();
                memories.end();
            }
        }
    }

    @Test
    void whatALogSaysIsWhatItSaidAtSomeTimeWhereverItIsCut() throws IOException {
        try (Memories memories = open()) {
            memories.begin();
            for (int i = 0; i < 20; i++) memories.put(Memory.begun(node(i), "", state(i % 4), stamp(i)));
            memories.settle();
            memories.end();
        }
        Path log = folder.resolve("memory");
        byte[] whole = Files.readAllBytes(log);
        int known = 0;
        for (int length = 0; length < whole.length; length++) {
            Files.write(log, Arrays.copyOf(whole, length));
            try (Memories memories = open()) {
                memories.begin();
                assertTrue(memories.nodes() == known || memories.nodes() == known + 1, "cut to " + length);
                known = memories.nodes();
                for (int i = 0; i < 20; i++) assertEquals(i < known, memories.of(node(i)) != null);
                assertEquals(length >= 64 && memories.found() == Memories.Found.CUT, memories.isDoubtful());
            }
        }
        assertEquals(20, known);
    }

    @Test
    void nothingAfterAChangedByteIsBelieved() throws IOException {
        try (Memories memories = open()) {
            memories.begin();
            for (int i = 0; i < 5; i++) memories.put(Memory.begun(node(i), "", state(1), stamp(i)));
            memories.settle();
            memories.end();
        }
        Path log = folder.resolve("memory");
        byte[] whole = Files.readAllBytes(log);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(log, changed);
            try (Memories memories = open()) {
                for (int i = 0; i < 5; i++) {
                    Memory memory = memories.of(node(i));
                    if (memory != null) assertEquals(stamp(i), memory.stamp(), "byte " + at);
                }
            }
        }
    }

    @Test
    void theLogIsCompactedWhereMostOfItIsOfNoUse() throws IOException {
        try (Memories memories = open()) {
            memories.begin();
            for (int i = 0; i < 20_000; i++) {
                memories.put(Memory.begun(node(i % 50), "", state(40), stamp(i)));
                memories.tidy();
            }
            assertTrue(memories.length() < 8 << 20, memories.length() + " bytes");
            assertEquals(50, memories.nodes());
            memories.settle();
            memories.end();
        }
        try (Memories memories = open()) {
            assertEquals(Memories.Found.WHOLE, memories.found());
            assertEquals(50, memories.nodes());
            for (int i = 0; i < 50; i++) assertNotNull(memories.of(node(i)));
            assertNull(memories.of(node(50)));
        }
    }

    @Test
    void aSessionThatDidNotEndWellIsInDoubtUntilAllWasLookedAt() throws IOException {
        try (Memories memories = open()) {
            memories.begin();
            assertTrue(!memories.isDoubtful());
            memories.settle();
        }
        try (Memories memories = open()) {
            memories.begin();
            assertEquals(1, memories.doubtfulFrom());
            // It ends well, but nobody has looked.
            memories.end();
        }
        try (Memories memories = open()) {
            memories.begin();
            assertEquals(1, memories.doubtfulFrom());
            memories.settle();
            assertTrue(!memories.isDoubtful());
            memories.end();
        }
        try (Memories memories = open()) {
            memories.begin();
            assertTrue(!memories.isDoubtful());
        }
    }

    @Test
    void manyNodesTakeLittleMemoryAndLoadSoon() throws IOException {
        int many = LongRun.size(100_000, 1_000_000);
        try (Memories memories = open()) {
            memories.begin();
            for (int i = 0; i < many; i++) memories.put(Memory.begun(node(i), "", state(1), stamp(i)));
            memories.settle();
            memories.end();
        }
        long begun = System.nanoTime();
        try (Memories memories = open()) {
            long millis = (System.nanoTime() - begun) / 1_000_000;
            assertEquals(many, memories.nodes());
            long each = memories.memory() / many;
            assertTrue(each <= 32, each + " bytes of memory for each");
            System.out.println(many + " nodes: loaded in " + millis + " ms, " + each + " bytes of memory and "
                    + memories.length() / many + " on disk for each");
            Memory last = memories.of(node(many - 1));
            assertNotNull(last);
            assertEquals(stamp(many - 1), last.stamp());
        }
    }
}
