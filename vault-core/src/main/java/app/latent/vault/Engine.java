package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.backing.Closings;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvents;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalFolder;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.journal.Marks;
import app.latent.vault.nio.OwnChanges;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.sync.CiphertextSync;
import app.latent.vault.sync.PublishedState;
import app.latent.vault.tree.FreshNames;
import app.latent.vault.tree.TreeRecovery;
import app.latent.vault.witness.LocalWitness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    private final EventDispatcher events;
    private final VaultFileSystem fileSystem;
    private final LocalWitness witness;

    /**
     * @param masterkey stays the caller's
     * @throws VaultException IN_USE
     */
    static Engine start(Path folder, Masterkey masterkey, VaultConfig config, UnlockOptions options)
            throws IOException {
        if (!IN_USE.add(folder)) throw new VaultException(Reason.IN_USE, "The vault is unlocked already.");
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
        VaultCryptor cryptor = new VaultCryptor(masterkey, config.getCipherCombo());
        parts.add(cryptor::close);
        Recovered recovered = recover(folder, store, cryptor, masterkey, options);
        Journal journal = recovered.journal();
        parts.add(journal::close);
        this.events = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        parts.add(events::close);
        VaultFileSystem.Ground ground = new VaultFileSystem.Ground(
                store, folder, cryptor, config.getShorteningThreshold(), journal, recovered.fresh());
        PublishedState published = new PublishedState();
        this.witness = new LocalWitness(store, LocalWitness.Timing.DEFAULT, options.strict());
        OwnChanges own = OwnChanges.both(published, witness);
        this.fileSystem = new VaultFileSystem(ground, events, own, witness, options.readOnly());
        startWitness(cryptor, masterkey, options);
        parts.add(() -> {
            fileSystem.close();
            // It has thrown where something is left of what bears the mark.
            recovered.forgetMark();
        });
        if (options.watch()) {
            CiphertextSync sync = new CiphertextSync(store, fileSystem, events, published, witness);
            parts.add(sync::close);
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
     */
    private record Recovered(
            Journal journal, FreshNames fresh, @Nullable Marks marks, String mark) {

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
            if (!options.readOnly()) {
                for (JournalFolder claim : claimed) {
                    left.addAll(recover(claim, new TreeRecovery(store, cryptor), store, cryptor, key));
                }
            }
            String mark = UUID.randomUUID().toString().replace("-", "");
            Marks marks = options.readOnly() ? null : mark(claimed.getFirst(), mark);
            FreshNames fresh = new FreshNames(mark, left, UUID::randomUUID);
            return new Recovered(new Journal(claimed.getFirst().open(), store, key), fresh, marks, mark);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * What cannot be recovered now stays in the journal, and is not in the way of a new one.
     *
     * @return the marks of what nobody needs any more: none while the journal may need it
     */
    private static Set<String> recover(
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

    VaultEvents events() {
        return events;
    }

    LocalWitness witness() {
        return witness;
    }

    VaultFileSystem fileSystem() {
        return fileSystem;
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
