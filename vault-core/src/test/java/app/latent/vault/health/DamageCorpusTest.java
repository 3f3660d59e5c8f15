package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.vault.MemoryFolders;
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

/** Vaults that were damaged in every way: what is found is just that, nothing is changed, and all else can be read. */
final class DamageCorpusTest {

    @TempDir(factory = MemoryFolders.class)
    Path parent;

    static Stream<Damage> damages() {
        return Damages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void justTheDamageIsFoundAndNothingIsChanged(Damage damage) throws IOException {
        try (SampleVault vault = SampleVault.filled(parent)) {
            assertEquals(List.of(), vault.found(true), "before");
            damage.action().apply(vault);
            Map<String, String> before = vault.bytes();
            List<String> shallow = vault.found(false);
            List<String> deep = vault.found(true);
            assertEquals(before, vault.bytes(), "bytes that a check has changed");
            assertEquals(damage.structure().stream().sorted().toList(), shallow, "found in the structure");
            List<String> all = new ArrayList<>(damage.structure());
            all.addAll(damage.content());
            assertEquals(all.stream().sorted().toList(), deep, "found by a deep check");
        }
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatIsNotDamagedCanBeRead(Damage damage) throws IOException {
        try (SampleVault vault = SampleVault.filled(parent)) {
            Map<String, String> expected = new TreeMap<>(vault.readable());
            damage.action().apply(vault);
            Map<String, String> readable = new TreeMap<>(vault.readable());
            damage.touched().forEach(path -> {
                expected.keySet().removeIf(other -> other.equals(path) || other.startsWith(path + "/"));
                readable.keySet().removeIf(other -> other.equals(path) || other.startsWith(path + "/"));
            });
            readable.keySet().removeIf(path -> !expected.containsKey(path));
            assertEquals(expected, readable);
        }
    }

    @ParameterizedTest
    @MethodSource("damages")
    void theStructureIsJudgedAsByCryptomator(Damage damage) throws IOException {
        try (SampleVault vault = SampleVault.filled(parent)) {
            damage.action().apply(vault);
            List<String> ours = new ArrayList<>();
            List<Finding> good = new ArrayList<>();
            Report report = vault.check(SampleVault.quickly(false), good::add);
            report.findings().forEach(finding -> ours.add(Judge.ours(finding)));
            good.forEach(finding -> ours.add(Judge.ours(finding)));
            List<String> theirs = new ArrayList<>(Judge.results(vault.folder));
            damage.difference().reconcile(ours, theirs);
            ours.sort(null);
            assertEquals(String.join("\n", theirs), String.join("\n", ours));
        }
    }
}
