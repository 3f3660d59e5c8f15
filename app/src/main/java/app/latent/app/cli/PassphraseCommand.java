package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.UnwrittenKeys;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        description =
                "Changes the passphrase, also while the vault is unlocked. Only masterkey.cryptomator is written anew; the photos and the"
                        + " recovery key stay as they are. A key file can be added, changed or taken away, also with the same passphrase.",
        footer = {
            "",
            "Example:  latent passphrase ~/Dropbox/Photos.vault",
            "          latent passphrase ~/Dropbox/Photos.vault --new-key-file /media/stick/photos.key"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PassphraseCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Mixin
    NewPassphraseOptions newPassphrases;

    @Mixin
    NewKeyFileOptions newKeyFile;

    @Parameters(paramLabel = "VAULT", description = "folder of the vault")
    Path folder;

    @Override
    public Integer call() throws Exception {
        Vault vault = VaultFolder.unlockable(folder);
        KeyFileOption keyFile = newKeyFile.after(passphrases.keyFile);
        char[] current = passphrases.read("Passphrase now: ");
        char[] chosen = {};
        try {
            chosen = newPassphrases.read(keyFile);
            change(vault, current, chosen);
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(chosen, '\0');
        }
        System.out.println("The vault " + folder + " has its new passphrase.");
        keyFile.tellToKeep();
        if (newKeyFile.areGiven()) {
            System.out.println(
                    "Where it is unlocked now, lock it and unlock it again: until then its gallery and WebDAV"
                            + " let nobody sign in.");
        }
        tellOfBackup();
        return ExitCode.DONE.number();
    }

    /** What becomes of the old passphrase, which people take for gone. */
    static void tellOfBackup() {
        System.out.println(
                "The old masterkey.cryptomator stays beside the new one as a .bkup file. Whoever has it, or an"
                        + " older copy of the vault's folder, still opens the vault with the old passphrase: once the new one works"
                        + " on all your devices, delete that file, and ask your sync provider to forget older versions.");
    }

    private static void change(Vault vault, char[] current, char[] chosen) throws Exception {
        try (var now = Passphrase.of(current);
                var next = Passphrase.of(chosen)) {
            vault.changePassphrase(now, next);
        } catch (IOException e) {
            throw UnwrittenKeys.of(e);
        }
    }
}
