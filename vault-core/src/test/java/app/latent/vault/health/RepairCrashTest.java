package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.JudgedVault;
import app.latent.vault.MemoryFolders;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A repair that ends in the middle, at any of its changes: another one goes on, and nothing is lost. */
final class RepairCrashTest {

    private static final Set<String> CHANGES = Set.of("createFolder", "delete", "rename", "syncFolder");
    private static final int MOST_CHANGES = 100;

    @TempDir(factory = MemoryFolders.class)
    Path parent;

    static Stream<Damage> damages() {
        Set<String> chosen = Set.of(
                "an empty directory ID",
                "a bit of a directory ID",
                "no node",
                "a directory twice",
                "a directory twice, once in itself",
                "two directories in each other",
                "a folder and a link at once",
                "a copy of a directory, marked at the end (1)",
                "no node, and no copy of its ID",
                "a content directory elsewhere",
                "no content directory",
                "no long name",
                "an enormous long name",
                "a letter of a long name",
                "a letter of a name",
                "a file in another directory",
                "a long name of another directory",
                "the copy of another directory's ID");
        List<Damage> found = Damages.all().stream()
                .filter(damage -> chosen.contains(damage.name()))
                .toList();
        assertEquals(chosen.size(), found.size());
        return found.stream();
    }

    /** A store that does nothing any more from its n-th change on. */
    private static BackingStore dyingAt(BackingStore store, int change, int[] counted) {
        return (BackingStore) Proxy.newProxyInstance(
                BackingStore.class.getClassLoader(), new Class<?>[] {BackingStore.class}, (_, method, arguments) -> {
                    boolean changes = CHANGES.contains(method.getName())
                            || (arguments != null
                                    && arguments.length == 2
                                    && arguments[1] == BackingStore.Access.CREATE);
                    if (changes && ++counted[0] >= change) throw new FileSystemException("died");
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("damages")
    void anotherRepairGoesOn(Damage damage) throws IOException {
        boolean whole = false;
        for (int change = 1; !whole; change++) {
            assertTrue(change < MOST_CHANGES);
            Path folder = Files.createDirectory(parent.resolve(String.valueOf(change)));
            try (SampleVault vault = SampleVault.filled(folder)) {
                damage.action().apply(vault);
                List<String> contents = contents(vault.bytes());
                int[] counted = new int[1];
                try (BackingStore store = BackingStores.open(vault.folder);
                        Health health = vault.health(dyingAt(store, change, counted))) {
                    health.planRepair(SampleVault.quickly(true), _ -> {}).carryOut();
                }
                whole = counted[0] < change;
                for (RepairPlan.Outcome outcome : vault.repair()) assertNull(outcome.failure(), outcome::toString);
                // What is in LOST+FOUND by now may need another look: a half moved name.
                vault.repair();
                assertEquals(List.of(), problems(vault), "left after a crash at change " + change);
                List<String> left = contents(vault.bytes());
                for (String content : contents)
                    assertTrue(left.remove(content), "lost after a crash at change " + change);
            }
            JudgedVault.delete(folder);
        }
    }

    private static List<String> problems(SampleVault vault) throws IOException {
        return vault.check(true).problems().stream().map(SampleVault::line).toList();
    }

    /** Of all files but names, IDs and their copies. */
    private static List<String> contents(Map<String, String> bytes) {
        List<String> contents = new ArrayList<>();
        bytes.forEach((path, content) -> {
            boolean derived = path.endsWith("/dir.c9r") || path.endsWith("/dirid.c9r") || path.contains("/name.c9s");
            if (!derived && !content.equals("folder")) contents.add(content);
        });
        return contents;
    }
}
