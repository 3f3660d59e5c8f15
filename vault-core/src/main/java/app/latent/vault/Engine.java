package app.latent.vault;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.backing.Closings;
import app.latent.vault.backing.ReadOnlyStore;
import app.latent.vault.conflict.Conflicts;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvents;
import app.latent.vault.health.Ciphertext;
import app.latent.vault.health.Health;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalFolder;
import app.latent.vault.nio.OwnChanges;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.sync.CiphertextSync;
import app.latent.vault.sync.PublishedState;
import app.latent.vault.sync.SettlingDamage;
import app.latent.vault.witness.LocalWitness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cryptomator.cryptofs.VaultConfig;
import org.cryptomator.cryptolib.api.Masterkey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine of one unlocked vault: the one place where its parts are made, recovered and taken apart. */
final class Engine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    /** The folders of the vaults that this process has unlocked. Two engines on one would not know of each other's open files. */
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private final Closings parts;
    private final VaultCryptor cryptor;
    private final LocalFolder local;
    private final CrashRecovery.Recovered recovered;
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
        this.local = localFolder(folder, masterkey, options);
        this.recovered = new CrashRecovery(store, cryptor, masterkey, parts).recover(local, options.readOnly());
        Journal journal = recovered.journal();
        parts.add(journal::close);
        this.events = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        parts.add(events::close);
        VaultFileSystem.Ground ground = new VaultFileSystem.Ground(
                store, folder, cryptor, config.getShorteningThreshold(), journal, recovered.fresh());
        PublishedState published = new PublishedState(cryptor.sizes());
        this.witness = new LocalWitness(store, LocalWitness.Timing.DEFAULT, options.strict());
        OwnChanges own = OwnChanges.both(published, witness);
        SettlingDamage damage = new SettlingDamage(events);
        this.fileSystem = new VaultFileSystem(ground, damage, own, witness, options.readOnly());
        startWitness(masterkey, options);
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
        this.conflicts = conflicts(masterkey);
        parts.add(conflicts::close);
        if (options.watch()) {
            CiphertextSync sync = new CiphertextSync(store, fileSystem, events, published, damage, witness);
            parts.add(sync::close);
        }
        BackingStore examined = options.readOnly() ? new ReadOnlyStore(store) : store;
        Ciphertext ciphertext = Ciphertext.of(examined, cryptor, config.getShorteningThreshold());
        this.health = KeyDerivation.use(
                masterkey,
                KeyPurpose.HEALTH,
                key -> new Health(ciphertext, key, fileSystem::isInUse, recovered.pending()));
        parts.add(health::close);
    }

    private static LocalFolder localFolder(Path folder, Masterkey masterkey, UnlockOptions options) throws IOException {
        Path journals = options.journals();
        if (journals.toAbsolutePath().normalize().startsWith(folder)) {
            throw new IOException("The folder for journals is in the vault's own folder. Choose one elsewhere.");
        }
        return LocalFolder.of(journals, KeyDerivation.id(masterkey), folder);
    }

    private Conflicts conflicts(Masterkey masterkey) throws IOException {
        return KeyDerivation.use(
                masterkey, KeyPurpose.CONFLICTS, key -> new Conflicts(fileSystem, events, local.path(), key));
    }

    /**
     * Without its memory, which another process may have, the vault is as usable as ever.
     *
     * @throws IOException where that is not enough, as nothing suspicious is to be opened
     */
    private void startWitness(Masterkey masterkey, UnlockOptions options) throws IOException {
        try {
            JournalFolder claim = JournalFolder.claimOne(local.path().resolve("witness"));
            if (claim == null) throw new IOException("another process has it");
            remember(claim, masterkey);
            parts.add(witness::close);
        } catch (IOException e) {
            if (options.strict()) {
                throw new IOException(
                        "What this machine remembers of the vault cannot be used. Unlock it without --strict, or lock it elsewhere first.",
                        e);
            }
            LOG.info(
                    "What the vault is like is not remembered: {}", e.getClass().getName());
        }
    }

    /** From then on the claim is the witness's. */
    private void remember(JournalFolder claim, Masterkey masterkey) throws IOException {
        try {
            LocalWitness.Ground ground = new LocalWitness.Ground(claim.open(), fileSystem, cryptor, events);
            KeyDerivation.use(masterkey, KeyPurpose.WITNESS, key -> {
                witness.start(ground, key, claim::close);
                return witness;
            });
        } catch (IOException | RuntimeException e) {
            try (claim) {
                throw e;
            }
        }
    }

    /** For the user: what could not be done at the unlock, and what to do. */
    List<String> warnings() {
        return recovered.warnings();
    }

    /** Wipes the keys at once. What uses them at the moment fails, and nothing that is written from then on reaches the store. */
    void wipeKeys() {
        // First that without which nothing is changed.
        recovered.journal().wipeKey();
        cryptor.close();
        witness.wipeKeys();
        health.wipeKeys();
        conflicts.wipeKeys();
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

    String localName() {
        return local.name();
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
