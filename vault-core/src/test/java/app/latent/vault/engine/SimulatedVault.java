package app.latent.vault.engine;

import app.latent.vault.content.ContentListener;
import app.latent.vault.content.OpenFiles;
import app.latent.vault.content.Places;
import app.latent.vault.content.Workers;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.simulation.EmptyVault;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Relay;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.tree.NodeJournal;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.TreeRecovery;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The engine on two simulated stores, the vault's folder and that of its journal, which fail together. All it does it does on the caller's thread. */
final class SimulatedVault {

    private static final VaultCryptor CRYPTOR = EmptyVault.cryptor();
    private static final byte[] KEY = new byte[32];
    private static final int SEGMENT_SIZE = 400_000;

    final SimulatedStore store;
    final SimulatedStore journalFolder;
    final List<TreePath> damaged = new ArrayList<>();
    final VaultTree tree;
    final OpenFiles files;
    private final Journal journal;
    private int chance;

    private SimulatedVault(SimulatedStore store, SimulatedStore journalFolder) throws IOException {
        this.store = store;
        this.journalFolder = journalFolder;
        this.journal = new Journal(journalFolder, store, KEY, SEGMENT_SIZE);
        Listener listener = new Listener();
        Relay relay = new Relay(listener);
        this.tree = new VaultTree(store, CRYPTOR, EmptyVault.THRESHOLD, NodeJournal.of(journal), relay, Runnable::run);
        this.files = relay.to(new OpenFiles(store, CRYPTOR, journal, Places.of(tree), listener, Workers.none()));
    }

    /** An empty vault, all of it durable. */
    static SimulatedVault create(long seed) throws IOException {
        SimulatedStore store = new SimulatedStore(seed);
        EmptyVault.create(store.memory(), CRYPTOR);
        return new SimulatedVault(store, new SimulatedStore(seed + 1));
    }

    /** What is found after a power cut. */
    SimulatedVault afterPowerCut() throws IOException {
        return unlock(store.crash(), journalFolder.crash());
    }

    /** What is found when the process has ended, in whatever way. */
    SimulatedVault afterKill() throws IOException {
        return unlock(store.kill(), journalFolder.kill());
    }

    /** Whether the power went or the process ended. */
    boolean isOver() {
        return store.isOver() || journalFolder.isOver();
    }

    @FunctionalInterface
    interface Use {
        void run() throws IOException;
    }

    /** Errors come by chance from now on, in one of so many thousand calls. */
    void errors(int perMille) {
        chance = perMille;
        for (SimulatedStore each : List.of(store, journalFolder)) {
            each.faults().chance(perMille, _ -> true, Fault.EIO, Fault.ENOSPC, Fault.SHORT_WRITE, Fault.TORN_WRITE);
        }
    }

    void withoutFaults(Use use) throws IOException {
        store.faults().clear();
        journalFolder.faults().clear();
        use.run();
        if (chance > 0) errors(chance);
    }

    private static SimulatedVault unlock(SimulatedStore store, SimulatedStore journalFolder) throws IOException {
        TreeRecovery tree = new TreeRecovery(store, CRYPTOR);
        new JournalRecovery(journalFolder, store, CRYPTOR, KEY).recover(tree);
        return new SimulatedVault(store, journalFolder);
    }

    void lock() throws IOException {
        files.close();
        journal.close();
    }

    private final class Listener implements ContentListener {
        @Override
        public void closedByLastWriter(TreePath path, boolean created, boolean changed) {}

        @Override
        public void conflict(TreePath original, TreePath copy) {}

        @Override
        public void damaged(TreePath path) {
            damaged.add(path);
        }
    }
}
