package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.witness.LocalWitness.Timing;
import app.latent.vault.witness.Witness.Recollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys are wiped while the witness is at work: the vault's first, and its own later. */
class LockedWitnessIT {

    @TempDir
    Path temp = Path.of("");

    private final Logger logger = Logger.getLogger(WitnessWork.class.getName());
    private final List<String> warnings = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public synchronized void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) warnings.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(handler);
    }

    @Test
    void withoutItsKeysItEndsInSilence() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        try (UnlockedVault unlocked = vault.unlock()) {
            unlocked.witness().look(_ -> {});
            assertTrue(unlocked.witness().look(_ -> unlocked.wipeKeys()).isEmpty());
            assertEquals(Recollection.NONE, unlocked.witness().status().recollection());
        }
        assertEquals(List.of(), warnings);
    }

    @Test
    void withoutTheVaultsKeysItTellsNobodyAndRemembersAllTheSame() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        Path memory = Files.createDirectory(temp.resolve("memory"));
        Queue<VaultEvent> events = new ConcurrentLinkedQueue<>();
        try (BackingStore store = BackingStores.open(vault.folder());
                VaultCryptor cryptor = cryptor();
                UnlockedVault unlocked = vault.unlock();
                LocalWitness witness = new LocalWitness(store, timing(), false)) {
            start(witness, memory, unlocked, cryptor, events);
            witness.look(_ -> {});
            unlocked.wipeKeys();
            Files.delete(vault.ciphertext("b"));
            assertThrows(IOException.class, () -> witness.look(_ -> {}));
            assertEquals(1, witness.status().suspicious());
            assertNotEquals(Recollection.NONE, witness.status().recollection());
        }
        assertEquals(List.of(), List.copyOf(events));
        assertEquals(List.of(), warnings);
        try (BackingStore store = BackingStores.open(vault.folder());
                VaultCryptor cryptor = cryptor();
                UnlockedVault unlocked = vault.unlock();
                LocalWitness witness = new LocalWitness(store, timing(), false)) {
            start(witness, memory, unlocked, cryptor, events);
            Witness.Report report = witness.look(_ -> {}).orElseThrow();
            assertEquals(Recollection.WHOLE, report.recollection());
            assertEquals(List.of(new Verdict.Deleted(unlocked.root().resolve("b"))), report.suspicious());
        }
    }

    private static Timing timing() {
        return new Timing(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(20));
    }

    private static VaultCryptor cryptor() {
        try (Masterkey masterkey = JudgedVault.masterkey()) {
            return new VaultCryptor(masterkey, CryptorProvider.Scheme.SIV_GCM);
        }
    }

    private static void start(
            LocalWitness witness, Path memory, UnlockedVault unlocked, VaultCryptor cryptor, Queue<VaultEvent> events)
            throws IOException {
        BackingStore folder = BackingStores.open(memory);
        VaultFileSystem fileSystem = (VaultFileSystem) unlocked.root().getFileSystem();
        witness.start(new LocalWitness.Ground(folder, fileSystem, cryptor, events::add), new byte[32], folder::close);
    }
}
