package app.latent.vault.model;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** Whatever a program does, in whatever order, the vault answers as a file system does. A failure comes with the shortest sequence that shows it. */
class ModelTest {

    /** A vault does not get slower or larger with the number of sequences. */
    private static final int SEQUENCES_ON_A_GROUND = 2_000;

    private static final String LONG = "long".repeat(50);

    private static @Nullable Ground vault;
    private static @Nullable Ground plain;
    private static int sequences;

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void theVaultIsAFileSystem(@ForAll("onTheVault") List<Operation> operations) throws IOException {
        runOnVault(operations);
    }

    @Property(tries = 1_000_000, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(LongRunsOnly.class)
    void theVaultIsAFileSystemForLong(@ForAll("onTheVault") List<Operation> operations) throws IOException {
        runOnVault(operations);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void theEngineIsAFileSystem(@ForAll("onTheVault") List<Operation> operations) throws IOException {
        runOnEngine(operations);
    }

    @Property(tries = 1_000_000, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(LongRunsOnly.class)
    void theEngineIsAFileSystemForLong(@ForAll("onTheVault") List<Operation> operations) throws IOException {
        runOnEngine(operations);
    }

    /** The model is right: the machine's own file system answers the same. */
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void theModelIsAFileSystem(@ForAll("onAFolder") List<Operation> operations) throws IOException {
        if (plain == null) plain = new PlainGround();
        run(plain, operations);
    }

    /** NFC and NFD of one name, a name in two cases, a shortened one. */
    @Provide
    Arbitrary<List<Operation>> onTheVault() {
        return Operations.sequences("a", "b", "A", "\u00e9", "e\u0301", LONG);
    }

    @Provide
    Arbitrary<List<Operation>> onAFolder() {
        return Operations.sequences("a", "b", "A", LONG);
    }

    private static void runOnEngine(List<Operation> operations) throws IOException {
        try (EngineTree engine = new EngineTree()) {
            Comparison comparison = new Comparison(engine);
            comparison.run(operations);
            comparison.remount();
        }
    }

    private static void runOnVault(List<Operation> operations) throws IOException {
        if (sequences % SEQUENCES_ON_A_GROUND == 0) {
            closeGrounds();
        }
        if (vault == null) vault = new VaultGround();
        run(vault, operations);
    }

    private static void run(Ground ground, List<Operation> operations) throws IOException {
        try (PathTree real = new PathTree(ground, "sequence " + sequences++)) {
            new Comparison(real).run(operations);
        }
    }

    @AfterContainer
    static void closeGrounds() throws IOException {
        for (Ground ground : new @Nullable Ground[] {vault, plain}) {
            if (ground != null) ground.close();
        }
        vault = null;
        plain = null;
    }

    private static final class PlainGround implements Ground {
        private final Path folder = JudgedVault.newFolder();

        PlainGround() throws IOException {}

        @Override
        public Path root() {
            return folder;
        }

        @Override
        public void remount() {}

        @Override
        public void close() throws IOException {
            JudgedVault.delete(folder);
        }
    }

    private static final class VaultGround implements Ground {
        private final Path folder = JudgedVault.newFolder();
        private final JudgedVault vault = JudgedVault.create(folder.resolve("v"), 220);
        private UnlockedVault unlocked = vault.latent();

        VaultGround() throws IOException {}

        @Override
        public Path root() {
            return unlocked.root();
        }

        @Override
        public void remount() throws IOException {
            unlocked.close();
            unlocked = vault.latent();
        }

        @Override
        public void close() throws IOException {
            unlocked.close();
            List<String> complaints = vault.complaints();
            if (!complaints.isEmpty()) throw new AssertionError(complaints.toString());
            JudgedVault.delete(folder);
        }
    }
}
