package app.latent.mount.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.mount.node.Node;
import app.latent.mount.node.NodeTable;
import app.latent.mount.node.NodeTable.Entry;
import app.latent.mount.ops.Stat;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SoughtNamesTest {

    private final Node directory = new NodeTable(Path.of("/root"), emptyDirectory()).root();

    /** Near where it overflows, as {@link System#nanoTime} may be. */
    private long now = Long.MAX_VALUE - 5;

    private final SoughtNames sought = new SoughtNames(() -> now);

    @Test
    void onlyWhatWasSoughtIsContained() {
        assertFalse(sought.contains(name("f")));
        sought.add(name("f"));
        assertTrue(sought.contains(name("f")));
        assertFalse(sought.contains(name("g")));
    }

    @Test
    void aNameIsLostAfterAWhileUnlessItIsSoughtAgain() {
        sought.add(name("f"));
        sought.add(name("g"));
        now += SoughtNames.PATIENCE.toNanos();
        assertTrue(sought.contains(name("f")));
        sought.add(name("g"));
        now++;
        assertFalse(sought.contains(name("f")));
        assertTrue(sought.contains(name("g")));
    }

    @Test
    void theOldestMakesRoomForTheNewest() {
        for (int i = 0; i <= SoughtNames.MOST; i++) {
            sought.add(name("f" + i));
        }
        assertFalse(sought.contains(name("f0")));
        assertTrue(sought.contains(name("f1")));
        assertTrue(sought.contains(name("f" + SoughtNames.MOST)));
    }

    private Entry name(String name) {
        return new Entry(directory, name);
    }

    private static Stat emptyDirectory() {
        Instant time = Instant.ofEpochMilli(0);
        return new Stat(Stat.DIRECTORY | 0755, 1, 0, 0, 0, time, time, time, 1);
    }
}
