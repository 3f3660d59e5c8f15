package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.MemoryFolders;
import app.latent.vault.health.RepairPlan.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a repair makes of each damage of the corpus. */
final class RepairTest {

    @TempDir(factory = MemoryFolders.class)
    Path parent;

    static Stream<Damage> damages() {
        return Damages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatCanBeMendedIsAndNothingIsLost(Damage damage) throws IOException {
        try (SampleVault vault = SampleVault.filled(parent)) {
            Map<String, String> before = vault.readable();
            damage.action().apply(vault);
            List<String> found = vault.found(true);
            Map<String, String> damaged = vault.bytes();
            for (Outcome outcome : vault.repair()) assertNull(outcome.failure(), outcome::toString);
            if (damage.left() == null) assertTrue(damaged.equals(vault.bytes()), "changed for nothing");
            assertNothingIsLost(damaged, vault.bytes());
            assertEquals(damage.left() == null ? found : damage.left(), vault.found(true), "found after the repair");
            Map<String, String> after = vault.readable();
            if (damage.whole()) assertEquals(before, after);
            Map<String, String> mended = vault.bytes();
            assertEquals(List.of(), vault.repair(), "done again by a second repair");
            assertEquals(mended, vault.bytes());
            if (found.stream().noneMatch(RepairTest::isReadDifferently)) {
                assertEquals(
                        comparable(vault.readable()),
                        comparable(vault.readableByCryptofs()),
                        "as Cryptomator reads it");
            }
        }
    }

    /** Damaged contents, which Cryptomator shows here and there; conflicts, which it names otherwise; links out of the vault, which it follows. */
    private static boolean isReadDifferently(String found) {
        return Stream.of("ConflictCopy", "Damaged", "Illegal", "Misshapen", "Ambiguous", "UnknownType")
                .anyMatch(found::startsWith);
    }

    /** Every file with content of its own is there still, wherever: all but names, IDs and their copies. */
    private static void assertNothingIsLost(Map<String, String> before, Map<String, String> after) {
        List<String> left = new ArrayList<>(after.values());
        before.forEach((path, bytes) -> {
            boolean derived = path.endsWith("/dir.c9r") || path.endsWith("/dirid.c9r") || path.endsWith("/name.c9s");
            if (!derived && !bytes.equals("folder")) assertTrue(left.remove(bytes), () -> path + " is gone");
        });
    }

    private static Map<String, String> comparable(Map<String, String> readable) {
        Map<String, String> all = new TreeMap<>(readable);
        all.replaceAll((_, what) -> what.startsWith("link") ? "link" : what);
        return all;
    }
}
