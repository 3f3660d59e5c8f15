package app.latent.vault.simulation;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import java.io.IOException;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;

/** A vault below its configuration: a masterkey that everybody knows, and a store with nothing but the root. */
public final class EmptyVault {

    /** As new vaults have it. */
    public static final int THRESHOLD = 220;

    private static final int MASTERKEY = 64;

    private EmptyVault() {}

    public static VaultCryptor cryptor() {
        return new VaultCryptor(new Masterkey(new byte[MASTERKEY]), Scheme.SIV_GCM);
    }

    /** Makes the root where it is not there; all that the store has is durable then. */
    public static void create(BackingStore store, VaultCryptor cryptor) throws IOException {
        StoreContents.createFolders(store, cryptor.contentDirectory(DirectoryId.ROOT));
        StoreContents.syncAll(store);
    }
}
