package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.keyring.Keyring;
import app.latent.app.secret.SecretText;
import app.latent.ffi.Accounts;
import app.latent.ffi.ShellWord;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        description =
                "Keeps a vault's passphrase in the keyring of the desktop, for `unlock --keyring`. Every program of yours can read it"
                        + " there while the keyring is unlocked. A key file's part is not kept.",
        footer = {
            "",
            "Example:  latent keyring store ~/Dropbox/Photos.vault",
            "          latent unlock ~/Dropbox/Photos.vault --keyring"
        },
        synopsisSubcommandLabel = "(store | forget)")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class KeyringCommand {
    @Mixin
    Common common;

    @Command(
            name = "store",
            description = "Asks for the passphrase, tries it, and keeps it in place of what was kept.",
            footer = {"", "Example:  latent keyring store ~/Dropbox/Photos.vault"})
    int store(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "VAULT", description = "folder of the vault") Path folder)
            throws IOException, Failure {
        Vault vault = VaultFolder.unlockable(folder);
        char[] typed = passphrases.readWithoutKeyFile();
        byte[] encoded = {};
        try (Keyring keyring = Keyring.ofUser(Accounts.userId())) {
            tryOut(vault, passphrases.keyFile.join(typed.clone()));
            encoded = SecretText.encode(typed);
            keyring.store(vault.folder().toString(), "Latent: " + vault.folder().getFileName(), encoded);
        } finally {
            Arrays.fill(typed, '\0');
            Arrays.fill(encoded, (byte) 0);
        }
        System.out.println("The passphrase of " + folder + " is in the keyring.");
        return ExitCode.DONE.number();
    }

    /** @param joined is wiped */
    private static void tryOut(Vault vault, char[] joined) throws IOException {
        try (Passphrase passphrase = Passphrase.of(joined)) {
            vault.requirePassphrase(passphrase);
        } finally {
            Arrays.fill(joined, '\0');
        }
    }

    @Command(
            name = "forget",
            description = "Takes the passphrase out of the keyring. Asks for none.",
            footer = {"", "Example:  latent keyring forget ~/Dropbox/Photos.vault"})
    int forget(
            @Mixin Common ignored,
            @Parameters(paramLabel = "VAULT", description = "folder of the vault, which may be gone") Path folder)
            throws IOException, Failure {
        try (Keyring keyring = Keyring.ofUser(Accounts.userId())) {
            boolean was = keyring.forget(keptBy(folder));
            System.out.println(
                    was
                            ? "The passphrase of " + folder + " is not in the keyring any more."
                            : "The keyring has no passphrase of " + folder + ".");
            return ExitCode.DONE.number();
        }
    }

    /** What was kept of a vault that is gone, or on a disk that is not there, can be forgotten too. */
    private static String keptBy(Path folder) throws IOException {
        return (Files.exists(folder)
                        ? folder.toRealPath()
                        : folder.toAbsolutePath().normalize())
                .toString();
    }

    /** The passphrase that {@code keyring store} has kept, as a person knows it. The caller wipes it. */
    static char[] find(Path folder) throws IOException, Failure {
        try (Keyring keyring = Keyring.ofUser(Accounts.userId())) {
            byte[] encoded = keyring.find(folder.toRealPath().toString())
                    .orElseThrow(() -> new Failure(
                            ExitCode.DENIED,
                            "The keyring has no passphrase of " + folder + ". Keep it there with: latent keyring store "
                                    + ShellWord.of(folder)));
            try {
                return SecretText.readLine(new ByteArrayInputStream(encoded));
            } finally {
                Arrays.fill(encoded, (byte) 0);
            }
        }
    }
}
