package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvents;
import app.latent.vault.observed.ObservedFileSystem;
import app.latent.vault.observed.Underneath;
import app.latent.vault.sync.CiphertextSync;
import app.latent.vault.sync.CryptoEvents;
import app.latent.vault.sync.DirectoryGate;
import java.io.IOException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptofs.VaultConfig;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** The cleartext tree of a vault and the keys derived from its masterkey, until it is closed, which locks the vault. */
public final class UnlockedVault implements AutoCloseable {

    private final VaultFolder folder;
    private final Masterkey masterkey;
    private final Cryptor cryptor;
    private final CryptoFileSystem cryptoFileSystem;
    private final EventDispatcher events;
    private final ObservedFileSystem fileSystem;
    private final CiphertextSync sync;
    private final String id;
    private final Set<Subkey> subkeys = ConcurrentHashMap.newKeySet();

    /** Guarded by {@code this}, as is every use of the masterkey, so that none happens after it is wiped. */
    private boolean closed;

    private UnlockedVault(
            VaultFolder folder,
            Masterkey masterkey,
            Cryptor cryptor,
            CryptoFileSystem cryptoFileSystem,
            EventDispatcher events,
            ObservedFileSystem fileSystem,
            CiphertextSync sync) {
        this.folder = folder;
        this.masterkey = masterkey;
        this.cryptor = cryptor;
        this.cryptoFileSystem = cryptoFileSystem;
        this.events = events;
        this.fileSystem = fileSystem;
        this.sync = sync;
        this.id = KeyDerivation.id(masterkey);
    }

    /** @param masterkey stays the caller's */
    static UnlockedVault open(VaultFolder folder, Masterkey masterkey, VaultConfig config, UnlockOptions options)
            throws IOException {
        CryptoEvents cryptoEvents = new CryptoEvents();
        CryptoFileSystem cryptoFileSystem = openCryptoFileSystem(folder, masterkey, options, cryptoEvents);
        Cryptor cryptor =
                CryptorProvider.forScheme(config.getCipherCombo()).provide(masterkey.copy(), new SecureRandom());
        EventDispatcher events = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        try {
            DirectoryGate gate = new DirectoryGate(folder.path(), cryptor, config.getShorteningThreshold());
            ObservedFileSystem fileSystem =
                    new ObservedFileSystem(cryptoFileSystem.getPath("/"), Underneath.CRYPTOMATOR, gate, events);
            CiphertextSync sync =
                    new CiphertextSync(cryptoFileSystem, gate, fileSystem, events, cryptoEvents, options.watch());
            return new UnlockedVault(folder, masterkey.copy(), cryptor, cryptoFileSystem, events, fileSystem, sync);
        } catch (IOException | RuntimeException e) {
            try (cryptoFileSystem;
                    cryptor;
                    events) {
                throw e;
            }
        }
    }

    private static CryptoFileSystem openCryptoFileSystem(
            VaultFolder folder, Masterkey masterkey, UnlockOptions options, CryptoEvents cryptoEvents)
            throws IOException {
        CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(_ -> masterkey.copy())
                .withFlags(
                        options.readOnly() ? List.of(CryptoFileSystemProperties.FileSystemFlags.READONLY) : List.of())
                .withFilesystemEventConsumer(cryptoEvents)
                .build();
        try {
            return CryptoFileSystemProvider.newFileSystem(folder.path(), properties);
        } catch (FileSystemAlreadyExistsException e) {
            throw new VaultException(Reason.IN_USE, "The vault is unlocked already.", e);
        }
    }

    /** The path {@code /} of the cleartext tree. Works with all of {@link java.nio.file.Files} until the lock. */
    public Path root() {
        return fileSystem.root();
    }

    /** What happens to the cleartext tree. */
    public VaultEvents events() {
        return events;
    }

    /** 32 hexadecimal digits that name this vault, wherever its folder is, and tell nothing about it. */
    public String id() {
        return id;
    }

    /**
     * The key for one purpose; the same for the same vault and purpose, for ever.
     *
     * @param purpose lower-case letters, digits and hyphens
     * @return closed by the caller, or at the lock
     * @throws IllegalStateException after the lock
     */
    public synchronized Subkey subkey(String purpose) {
        ensureOpen();
        Subkey subkey = new Subkey(KeyDerivation.subkey(masterkey, purpose), subkeys::remove);
        subkeys.add(subkey);
        return subkey;
    }

    /**
     * Whether a passphrase opens this vault, as {@code masterkey.cryptomator} is now. Takes as long as unlocking, and one
     * derivation at a time, so that many attempts at once do not take all memory.
     *
     * @param passphrase stays the caller's, who wipes it
     * @throws VaultException DAMAGED_CONFIG when that file is broken
     * @throws IllegalStateException after the lock
     */
    public synchronized boolean verifyPassphrase(char[] passphrase) throws IOException {
        ensureOpen();
        try (Passphrase candidate = Passphrase.of(passphrase);
                Masterkey unwrapped = MasterkeyFile.read(folder.masterkey()).unlock(candidate)) {
            // Whoever can write the folder can put a masterkey of theirs there; it does not sign in to this vault.
            return MessageDigest.isEqual(unwrapped.getEncoded(), masterkey.getEncoded());
        } catch (VaultException e) {
            if (e.reason() == Reason.WRONG_PASSPHRASE) {
                return false;
            }
            throw e;
        }
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("the vault is locked");
        }
    }

    /**
     * Locks: closes every channel, delivers the last events, and wipes the keys. A second call does nothing.
     *
     * @throws IOException when something written could not be brought to disk; the vault is locked all the same
     */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (masterkey;
                cryptor;
                cryptoFileSystem;
                events;
                fileSystem;
                sync) {
            subkeys.forEach(Subkey::close);
        }
    }
}
