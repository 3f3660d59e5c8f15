package app.latent.app.daemon;

import app.latent.gateway.account.AccountBook;
import app.latent.gateway.auth.LockedVault;
import app.latent.indexer.LatentFolder;
import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The folder of a vault that is locked, for the page at which its owner unlocks it. */
final class LockedFolder implements LockedVault {
    private final UnlockSettings settings;
    private final Opener opener;
    private final Consumer<char[]> unlocking;

    /**
     * @param keyFile what the vault needs besides the passphrase; null for nothing
     * @param unlocking is given what opens the vault, to keep and to wipe
     */
    LockedFolder(UnlockSettings settings, @Nullable Path keyFile, Consumer<char[]> unlocking) {
        this.settings = settings;
        this.opener = new Opener(settings.vault(), keyFile);
        this.unlocking = unlocking;
    }

    @Override
    public String name() {
        return settings.vaultName();
    }

    @Override
    public boolean opens(char[] typed) throws IOException {
        return opener.opens(typed);
    }

    @Override
    public Object state() throws IOException {
        return Vault.at(settings.vault()).passphraseState();
    }

    @Override
    public Opened open(char[] typed) throws IOException {
        char[] whole = opener.whole(typed);
        try (var passphrase = Passphrase.of(whole)) {
            UnlockOptions options =
                    UnlockOptions.withJournals(settings.journalFolder()).withReadOnly(true);
            return new OpenAccounts(Vault.at(settings.vault()).unlock(passphrase, options));
        } finally {
            Arrays.fill(whole, '\0');
        }
    }

    private record OpenAccounts(UnlockedVault vault) implements Opened {
        @Override
        public AccountBook accounts() {
            return new AccountBook(LatentFolder.of(vault.root()), InstantSource.system());
        }

        @Override
        public void close() throws IOException {
            vault.close();
        }
    }

    @Override
    public void unlock(char[] typed) throws IOException {
        unlocking.accept(opener.whole(typed));
    }
}
