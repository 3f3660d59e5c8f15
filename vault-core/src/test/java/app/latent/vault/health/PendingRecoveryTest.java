package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PendingRecoveryTest {

    @TempDir
    Path folder;

    private boolean isPending(UnlockOptions options) throws IOException {
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray());
                UnlockedVault open = Vault.at(folder.resolve("V")).unlock(passphrase, options)) {
            return open.health().check(CheckOptions.structure(), _ -> {}).pending();
        }
    }

    @Test
    void aCheckThatMayNotMendWhatACrashHasTornSaysSo() throws IOException {
        UnlockOptions options =
                UnlockOptions.withJournals(folder.resolve("journals")).withWatch(false);
        String id;
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray());
                UnlockedVault open =
                        Vault.create(folder.resolve("V"), passphrase).unlock(passphrase, options)) {
            id = open.localName();
        }
        assertEquals(false, isPending(options.withReadOnly(true)));
        Files.write(folder.resolve("journals").resolve(id).resolve("0").resolve("redo-0"), new byte[100]);
        assertEquals(true, isPending(options.withReadOnly(true)));
        assertEquals(false, isPending(options));
        assertEquals(false, isPending(options.withReadOnly(true)));
    }
}
