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
import app.latent.vault.event.EventSink;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    private final Logger logger = Logger.getLogger(WitnessWork.class.getPackageName());
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

    @Test
    void aDiskThatTakesItsTimeToStoreWhatIsRememberedIsNotWaitedForAndCastsNoDoubt() throws Exception {
        assertEquals(Recollection.WHOLE, recollectionAfterAStallOf(Operation.SYNC));
        assertEquals(List.of(), warnings);
    }

    @Test
    void aDiskThatDoesNotTakeWhatIsToBeRememberedIsNotWaitedForAndTheSessionIsInDoubt() throws Exception {
        assertEquals(Recollection.DOUBTFUL, recollectionAfterAStallOf(Operation.WRITE));
        assertEquals(1, warnings.size(), warnings::toString);
    }

    /** Of the memory's disk, from the moment of the lock until long after. */
    private Recollection recollectionAfterAStallOf(Operation operation) throws Exception {
        TamperedVault vault = TamperedVault.create(temp);
        SimulatedStore memory = new SimulatedStore(1);
        CountDownLatch over = new CountDownLatch(1);
        try (BackingStore store = BackingStores.open(vault.folder());
                VaultCryptor cryptor = cryptor();
                UnlockedVault unlocked = vault.unlock()) {
            LocalWitness witness = new LocalWitness(store, timing(), false);
            witness.start(ground(memory, unlocked, cryptor, _ -> {}), new byte[32], over::countDown);
            witness.look(_ -> {});
            try (Stall stall = memory.stall(call -> call.operation() == operation)) {
                Files.delete(unlocked.root().resolve("b"));
                witness.removed(vault.folder().relativize(vault.ciphertext("b")).toString());
                // What is durable is asked for at the end only; what is written before that is not written again.
                if (operation == Operation.WRITE) stall.awaitCall();
                witness.close();
                stall.awaitCall();
            }
            assertTrue(over.await(20, TimeUnit.SECONDS));
            try (LocalWitness next = new LocalWitness(store, timing(), false)) {
                next.start(ground(memory, unlocked, cryptor, _ -> {}), new byte[32], () -> {});
                return next.look(_ -> {}).orElseThrow().recollection();
            }
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
        witness.start(ground(folder, unlocked, cryptor, events::add), new byte[32], folder::close);
    }

    private static LocalWitness.Ground ground(
            BackingStore folder, UnlockedVault unlocked, VaultCryptor cryptor, EventSink events) {
        VaultFileSystem fileSystem = (VaultFileSystem) unlocked.root().getFileSystem();
        return new LocalWitness.Ground(folder, fileSystem, cryptor, events);
    }
}
