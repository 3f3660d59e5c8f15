package app.latent.vault;

import app.latent.ffi.SecretMemory;
import app.latent.vault.VaultException.Reason;
import app.latent.vault.conflict.Conflicts;
import app.latent.vault.event.VaultEvents;
import app.latent.vault.health.Health;
import app.latent.vault.tree.Glance;
import app.latent.vault.witness.Witness;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cryptomator.cryptofs.VaultConfig;
import org.cryptomator.cryptolib.api.Masterkey;

/** The cleartext tree of a vault and the keys derived from its masterkey, until it is closed, which locks the vault. */
public final class UnlockedVault implements AutoCloseable {

    private final VaultFolder folder;
    private final SecretMemory masterkey;
    private final Engine engine;
    private final Set<Subkey> subkeys = ConcurrentHashMap.newKeySet();

    /** Guarded by {@code this}, as is every use of the masterkey, so that none happens after it is wiped. */
    private boolean closed;

    private UnlockedVault(VaultFolder folder, Masterkey masterkey, Engine engine) {
        this.folder = folder;
        this.masterkey = SecretMemory.copyOf(masterkey.getEncoded());
        this.engine = engine;
    }

    /** @param masterkey stays the caller's */
    static UnlockedVault open(VaultFolder folder, Masterkey masterkey, VaultConfig config, UnlockOptions options)
            throws IOException {
        return new UnlockedVault(folder, masterkey, Engine.start(folder.path(), masterkey, config, options));
    }

    /** For the user, in whole sentences: what is not as it should be since the unlock, and what to do. */
    public List<String> warnings() {
        return engine.warnings();
    }

    /** The path {@code /} of the cleartext tree. Works with all of {@link java.nio.file.Files} until the lock. */
    public Path root() {
        return engine.fileSystem().root();
    }

    /**
     * Tells quickly whether a folder is as it was: its {@link Glance#stamp} is the same then.
     *
     * @param folder in the cleartext tree
     * @return empty where only listing it can tell
     */
    public Optional<Glance> glance(Path folder) throws IOException {
        return engine.fileSystem().glance(folder);
    }

    /** What happens to the cleartext tree. */
    public VaultEvents events() {
        return engine.events();
    }

    /** Whether all of it can be read, while it is in use. */
    public Health health() {
        return engine.health();
    }

    /** The versions that sync clients left where two machines had changed one thing. */
    public Conflicts conflicts() {
        return engine.conflicts();
    }

    /** What this machine remembers of the vault, and what it makes of changes from outside. */
    public Witness witness() {
        return engine.witness();
    }

    /**
     * A file name for what this machine keeps of the vault's folder, the same for as long as the vault is not copied: 32 hexadecimal digits that tell nothing about it,
     * and a number where another folder on this machine holds the same vault.
     */
    public String localName() {
        return engine.localName();
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
        byte[] bytes = masterkey.copy();
        byte[] key = new byte[0];
        try (Masterkey copy = new Masterkey(bytes)) {
            key = KeyDerivation.subkey(copy, purpose);
            Subkey subkey = new Subkey(key, subkeys::remove);
            subkeys.add(subkey);
            return subkey;
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
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
            return isOurs(unwrapped);
        } catch (VaultException e) {
            if (e.reason() == Reason.WRONG_PASSPHRASE) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Changes whenever another passphrase may open the vault: answers of {@link #verifyPassphrase} hold for as long as this is equal. Costs a look at {@code masterkey.cryptomator}.
     */
    public Object passphraseState() throws IOException {
        return folder.passphraseState();
    }

    private boolean isOurs(Masterkey candidate) {
        byte[] ours = masterkey.copy();
        try {
            return MessageDigest.isEqual(candidate.getEncoded(), ours);
        } finally {
            Arrays.fill(ours, (byte) 0);
        }
    }

    /**
     * Whether {@code masterkey.cryptomator} lets the passphrase be guessed quicker than it should, as files of old or foreign programs may; {@link Vault#changePassphrase} mends that.
     *
     * @throws VaultException DAMAGED_CONFIG when that file is broken
     */
    public boolean isWeaklyDerived() throws IOException {
        return MasterkeyFile.read(folder.masterkey()).isWeaklyDerived();
    }

    /**
     * Wipes the keys at once, without waiting for anything: for when the vault does not come to be closed, as the store does not answer. What is under way
     * fails, and what was not written yet is lost; {@link #close} is still to be called.
     */
    public void wipeKeys() {
        // Not synchronized, as whoever holds the monitor may wait for the store.
        engine.wipeKeys();
        subkeys.forEach(Subkey::close);
        masterkey.close();
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
        try (engine) {
            subkeys.forEach(Subkey::close);
            masterkey.close();
        }
    }
}
