package app.latent.vault;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.backing.Closings;
import app.latent.vault.backing.ReadOnlyStore;
import app.latent.vault.backing.Reason;
import app.latent.vault.conflict.Conflicts;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvents;
import app.latent.vault.health.Ciphertext;
import app.latent.vault.health.Health;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalFolder;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.journal.Marks;
import app.latent.vault.nio.OwnChanges;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.sync.CiphertextSync;
import app.latent.vault.sync.PublishedState;
import app.latent.vault.sync.SettlingDamage;
import app.latent.vault.tree.FreshNames;
import app.latent.vault.tree.TreeRecovery;
import app.latent.vault.witness.LocalWitness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.cryptomator.cryptofs.VaultConfig;
import org.cryptomator.cryptolib.api.Masterkey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine of one unlocked vault: the one place where its parts are made, recovered and taken apart. */
final class Engine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    /** The folders of the vaults that this process has unlocked. Two engines on one would not know of each other's open files. */
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private final Closings parts;
    private final List<String> warnings = new ArrayList<>();
    private final VaultCryptor cryptor;
    private final Journal journal;
    private final EventDispatcher events;
    private final VaultFileSystem fileSystem;
    private final Health health;
    private final Conflicts conflicts;
    private final LocalWitness witness;

    /**
     * @param masterkey stays the caller's
     * @throws VaultException IN_USE
     */
    static Engine start(Path folder, Masterkey masterkey, VaultConfig config, UnlockOptions options)
            throws IOException {
        if (!IN_USE.add(folder))
            throw new VaultException(VaultException.Reason.IN_USE, "The vault is unlocked already.");
        Closings parts = new Closings();
        parts.add(() -> IN_USE.remove(folder));
        try {
            return new Engine(parts, folder, masterkey, config, options);
        } catch (IOException | RuntimeException e) {
            try (parts) {
                throw e;
            }
        }
    }

    private Engine(Closings parts, Path folder, Masterkey masterkey, VaultConfig config, UnlockOptions options)
            throws IOException {
        this.parts = parts;
        BackingStore store = BackingStores.open(folder);
        parts.add(store::close);
        this.cryptor = new VaultCryptor(masterkey, config.getCipherCombo());
        parts.add(cryptor::close);
        Recovered recovered = recover(folder, store, cryptor, masterkey, options);
        this.journal = recovered.journal();
        parts.add(journal::close);
        this.events = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        parts.add(events::close);
        VaultFileSystem.Ground ground = new VaultFileSystem.Ground(
                store, folder, cryptor, config.getShorteningThreshold(), journal, recovered.fresh());
        PublishedState published = new PublishedState();
        this.witness = new LocalWitness(store, LocalWitness.Timing.DEFAULT, options.strict());
        OwnChanges own = OwnChanges.both(published, witness);
        SettlingDamage damage = new SettlingDamage(events);
        this.fileSystem = new VaultFileSystem(ground, damage, own, witness, options.readOnly());
        startWitness(cryptor, masterkey, options);
        parts.add(() -> {
            try (Closings closing = new Closings()) {
                closing.add(fileSystem::close);
                // To make all durable takes as long as the disk does, and no key.
                closing.add(cryptor::close);
                closing.add(fileSystem::closeFiles);
            }
            // It has thrown where something is left of what bears the mark.
            recovered.forgetMark();
        });
        this.conflicts = conflicts(masterkey, options);
        parts.add(conflicts::close);
        if (options.watch()) {
            CiphertextSync sync = new CiphertextSync(store, fileSystem, events, published, damage, witness);
            parts.add(sync::close);
        }
        BackingStore examined = options.readOnly() ? new ReadOnlyStore(store) : store;
        this.health = health(
                Ciphertext.of(examined, cryptor, config.getShorteningThreshold()),
                masterkey,
                fileSystem::isInUse,
                recovered.pending());
        parts.add(health::close);
    }

    private static Health health(
            Ciphertext examined, Masterkey masterkey, BooleanSupplier othersAtWork, boolean pending) {
        byte[] key = KeyDerivation.healthKey(masterkey);
        try {
            return new Health(examined, key, othersAtWork, pending);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Its notes are beside the journals, of which the folder is made by now. */
    private Conflicts conflicts(Masterkey masterkey, UnlockOptions options) {
        byte[] key = KeyDerivation.conflictsKey(masterkey);
        try {
            return new Conflicts(fileSystem, events, options.journals().resolve(KeyDerivation.id(masterkey)), key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * Without its memory, which another process may have, the vault is as usable as ever.
     *
     * @throws IOException where that is not enough, as nothing suspicious is to be opened
     */
    private void startWitness(VaultCryptor cryptor, Masterkey masterkey, UnlockOptions options) throws IOException {
        Path base = options.journals().resolve(KeyDerivation.id(masterkey)).resolve("witness");
        byte[] key = KeyDerivation.witnessKey(masterkey);
        try {
            JournalFolder claim = JournalFolder.claimOne(base);
            if (claim == null) throw new IOException("another process has it");
            parts.add(claim::close);
            parts.add(witness::close);
            witness.start(new LocalWitness.Ground(claim.open(), fileSystem, cryptor, events), key);
        } catch (IOException e) {
            if (options.strict()) {
                throw new IOException(
                        "What this machine remembers of the vault cannot be used. Unlock it without --strict, or lock it elsewhere first.",
                        e);
            }
            LOG.info(
                    "What the vault is like is not remembered: {}", e.getClass().getName());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * What an unlock finds and leaves beside the vault.
     *
     * @param marks where the mark of this unlock is kept; null where that is nowhere
     * @param pending whether something is left that a crash has torn, as nothing may be changed
     */
    private record Recovered(
            Journal journal, FreshNames fresh, @Nullable Marks marks, String mark, boolean pending) {

        void forgetMark() throws IOException {
            if (marks != null) marks.remove(mark);
        }
    }

    private Recovered recover(
            Path folder, BackingStore store, VaultCryptor cryptor, Masterkey masterkey, UnlockOptions options)
            throws IOException {
        Path journals = options.journals();
        if (journals.toAbsolutePath().normalize().startsWith(folder)) {
            throw new IOException("The folder for journals is in the vault's own folder. Choose one elsewhere.");
        }
        byte[] key = KeyDerivation.journalKey(masterkey);
        try {
            List<JournalFolder> claimed = JournalFolder.claimAll(journals.resolve(KeyDerivation.id(masterkey)));
            claimed.forEach(claim -> parts.add(claim::close));
            Set<String> left = new HashSet<>();
            boolean pending = options.readOnly() && isAnyLeft(claimed);
            if (!options.readOnly()) {
                for (JournalFolder claim : claimed) {
                    left.addAll(recover(claim, new TreeRecovery(store, cryptor), store, cryptor, key));
                }
            }
            String mark = UUID.randomUUID().toString().replace("-", "");
            Marks marks = options.readOnly() ? null : mark(claimed.getFirst(), mark);
            FreshNames fresh = new FreshNames(mark, left, UUID::randomUUID);
            return new Recovered(new Journal(claimed.getFirst().open(), store, key), fresh, marks, mark, pending);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static boolean isAnyLeft(List<JournalFolder> claimed) throws IOException {
        for (JournalFolder claim : claimed) {
            if (claim.isLeft()) return true;
        }
        return false;
    }

    /**
     * What cannot be recovered now stays in the journal, and is not in the way of a new one.
     *
     * @return the marks of what nobody needs any more: none while the journal may need it
     */
    private Set<String> recover(
            JournalFolder claim, TreeRecovery tree, BackingStore store, VaultCryptor cryptor, byte[] key) {
        try (BackingStore folder = claim.open()) {
            int repaired = new JournalRecovery(folder, store, cryptor, key).recover(tree);
            if (repaired > 0) LOG.info("{} places that a crash had torn were repaired", repaired);
            return new Marks(folder).all();
        } catch (IOException e) {
            // By class only: the message may hold a path.
            LOG.warn(
                    "A journal of the vault cannot be recovered now: {}",
                    e.getClass().getName());
            warnings.add(
                    "What was being written when Latent ended unexpectedly could not be mended yet (" + Reason.of(e)
                            + "): files may be damaged that it mends. Lock the vault, see to that, and unlock it again; until then"
                            + " leave the journal's folder as it is.");
            return Set.of();
        }
    }

    /** @return null where it cannot be kept: what a crash leaves then stays, unseen */
    private static @Nullable Marks mark(JournalFolder claim, String mark) {
        try {
            Marks marks = new Marks(claim.open());
            marks.add(mark);
            return marks;
        } catch (IOException e) {
            LOG.warn(
                    "The journal's folder cannot be written to: {}",
                    e.getClass().getName());
            return null;
        }
    }

    /** For the user: what could not be done at the unlock, and what to do. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Wipes the keys at once. What uses them at the moment fails, and nothing that is written from then on reaches the store. */
    void wipeKeys() {
        cryptor.close();
        journal.wipeKey();
    }

    VaultEvents events() {
        return events;
    }

    Health health() {
        return health;
    }

    LocalWitness witness() {
        return witness;
    }

    VaultFileSystem fileSystem() {
        return fileSystem;
    }

    Conflicts conflicts() {
        return conflicts;
    }

    /**
     * Closes every channel, delivers the last events, and wipes the keys.
     *
     * @throws IOException when something written could not be brought to disk; all is closed all the same
     */
    @Override
    public void close() throws IOException {
        parts.close();
    }
}
