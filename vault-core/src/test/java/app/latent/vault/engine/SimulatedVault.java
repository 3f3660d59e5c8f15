package app.latent.vault.engine;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.ShownModesStore;
import app.latent.vault.content.ContentListener;
import app.latent.vault.content.OpenFiles;
import app.latent.vault.content.Places;
import app.latent.vault.content.Workers;
import app.latent.vault.content.Written;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.NodeName;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.journal.Marks;
import app.latent.vault.simulation.EmptyVault;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Relay;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.tree.FreshNames;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.NodeJournal;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.TreeRecovery;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;

/** The engine on two simulated stores, the vault's folder and that of its journal, which fail together. All it does it does on the caller's thread. */
final class SimulatedVault {

    private static final byte[] KEY = new byte[32];
    private static final int SEGMENT_SIZE = 400_000;

    final SimulatedStore store;
    final SimulatedStore journalFolder;
    final List<TreePath> damaged = new ArrayList<>();
    final VaultTree tree;
    final OpenFiles files;
    private final BackingStore shown;
    private final Journal journal;
    private final SplittableRandom random;
    private int chance;

    /** @param left the marks of those who had it before */
    private SimulatedVault(
            SimulatedStore store, SimulatedStore journalFolder, SplittableRandom random, Set<String> left)
            throws IOException {
        this.store = store;
        this.journalFolder = journalFolder;
        this.random = random;
        VaultCryptor cryptor = cryptor(random.split());
        String mark = uuid().toString().replace("-", "");
        new Marks(journalFolder).add(mark);
        FreshNames fresh = new FreshNames(mark, left, this::uuid);
        Listener listener = new Listener();
        Relay relay = new Relay(listener);
        this.shown = new ShownModesStore(store);
        this.journal = new Journal(journalFolder, shown, KEY, SEGMENT_SIZE);
        this.tree = new VaultTree(
                shown, cryptor, EmptyVault.THRESHOLD, NodeJournal.of(journal), relay, Runnable::run, fresh, () -> 0);
        this.files = relay.to(new OpenFiles(shown, cryptor, journal, Places.of(tree), listener, new Timeless()));
    }

    /** An empty vault, all of it durable. */
    static SimulatedVault create(long seed) throws IOException {
        return create(seed, new SimulatedStore(seed));
    }

    /** The same of somebody who is refused what the mode of the ciphertext keeps from its owner. */
    static SimulatedVault ofOrdinaryUser(long seed) throws IOException {
        SimulatedStore store = new SimulatedStore(seed);
        store.memory().setOrdinaryUser(true);
        return create(seed, store);
    }

    /** The same where there are no extended attributes for the notes: so a mode keeps from the engine what it keeps from the owner. */
    static SimulatedVault ofRefusedUser(long seed) throws IOException {
        SimulatedStore store = new SimulatedStore(seed);
        store.memory().setOrdinaryUser(true);
        store.memory().dropAttributes();
        return create(seed, store);
    }

    private static SimulatedVault create(long seed, SimulatedStore store) throws IOException {
        EmptyVault.create(store.memory(), cryptor(new SplittableRandom(0)));
        return new SimulatedVault(store, new SimulatedStore(seed + 1), new SplittableRandom(seed + 2), Set.of());
    }

    /** What is found after a power cut. */
    SimulatedVault afterPowerCut() throws IOException {
        return unlock(store.crash(), journalFolder.crash(), random);
    }

    /** What is found when the process has ended, in whatever way. */
    SimulatedVault afterKill() throws IOException {
        return unlock(store.kill(), journalFolder.kill(), random);
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

    /** What chance would have failed does not fail, and nothing is refused. A fault that was planned comes all the same. */
    void withoutFaults(Use use) throws IOException {
        if (chance > 0) {
            store.faults().clear();
            journalFolder.faults().clear();
        }
        boolean refused = store.memory().isOrdinaryUser();
        store.memory().setOrdinaryUser(false);
        try {
            use.run();
        } finally {
            store.memory().setOrdinaryUser(refused);
        }
        if (chance > 0) errors(chance);
    }

    private static SimulatedVault unlock(SimulatedStore store, SimulatedStore journalFolder, SplittableRandom random)
            throws IOException {
        VaultCryptor cryptor = cryptor(random.split());
        BackingStore shown = new ShownModesStore(store);
        if (store.memory().isOrdinaryUser() && !store.memory().keepsAttributes()) {
            try {
                recover(journalFolder, shown, cryptor);
            } catch (AccessDeniedException _) {
                // What may not be mended now is mended once it may.
            }
            store.memory().setOrdinaryUser(false);
        }
        recover(journalFolder, shown, cryptor);
        return new SimulatedVault(store, journalFolder, random, new Marks(journalFolder).all());
    }

    private static void recover(SimulatedStore journalFolder, BackingStore shown, VaultCryptor cryptor)
            throws IOException {
        new JournalRecovery(journalFolder, shown, cryptor, KEY).recover(new TreeRecovery(shown, cryptor));
    }

    private static VaultCryptor cryptor(SplittableRandom random) {
        return new VaultCryptor(new Masterkey(new byte[64]), Scheme.SIV_GCM, new Foretold(random));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** So that one seed replays one run to the byte. */
    private static final class Foretold extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final transient SplittableRandom random;

        Foretold(SplittableRandom random) {
            this.random = random;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }

        @Override
        public byte[] generateSeed(int bytes) {
            byte[] seed = new byte[bytes];
            random.nextBytes(seed);
            return seed;
        }
    }

    /** All is done by the callers, at one moment: how long a run takes changes nothing of it. */
    private static final class Timeless implements Workers {
        @Override
        public boolean offer(Runnable task) {
            return false;
        }

        @Override
        public void after(long millis, Runnable task) {}

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void close() {}
    }

    /** As it is shown. */
    int mode(TreePath path) throws IOException {
        return node(path).stat().mode();
    }

    private Node node(TreePath path) throws IOException {
        Node node = tree.lookup(path);
        if (node == null) throw new NoSuchFileException(path.toString());
        return node;
    }

    /** As {@code nio} does it. */
    void setMode(TreePath path, int mode) throws IOException {
        Node node = node(path);
        String content = node.contentPath();
        if (node.isFile()) files.inPlace(content, () -> shown.setMode(content, mode));
        else shown.setMode(content, mode);
    }

    /** What somebody made aside in one of these directories, or in the root, and nobody needs. */
    List<String> leftovers(Map<TreePath, Model.Found> there) throws IOException {
        List<TreePath> directories = new ArrayList<>(List.of(TreePath.ROOT));
        there.forEach((path, found) -> {
            if (found instanceof Model.FoundDirectory) directories.add(path);
        });
        List<String> left = new ArrayList<>();
        for (TreePath directory : directories) {
            String content = tree.directory(directory).contentDirectory();
            store.list(content, (name, _) -> {
                // A power cut may have taken back that a directory got its name, and not what was put into it: that ID
                // stays.
                boolean needed = store.stat(content + "/" + name + "/" + NodeName.DIRECTORY_FILE) != null;
                if (name.startsWith(".latent-") && !needed) left.add(directory + " has " + name);
            });
        }
        return left;
    }

    void lock() throws IOException {
        files.close();
        journal.close();
    }

    private final class Listener implements ContentListener {
        @Override
        public void closedByLastWriter(Written written) {}

        @Override
        public void conflict(TreePath original, TreePath copy) {}

        @Override
        public void rewritten(TreePath path) {}

        @Override
        public void damaged(TreePath path) {
            damaged.add(path);
        }
    }
}
