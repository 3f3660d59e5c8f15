package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "create",
        description = "Makes a new vault: a Cryptomator vault of format 8, which the official apps open too.",
        footer = {"", "Example:  latent create ~/Dropbox/Photos.vault"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CreateCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Parameters(paramLabel = "VAULT", description = "folder to make the vault in; missing or empty")
    Path vault;

    @Override
    public Integer call() throws Exception {
        char[] chosen = passphrases.readNew();
        try (var passphrase = Passphrase.of(chosen)) {
            Vault.create(vault, passphrase);
        } finally {
            Arrays.fill(chosen, '\0');
        }
        System.out.println("Created the vault " + vault + ".");
        System.out.println(
                "Nobody can open it without the passphrase, not even we: keep a copy of it in a safe place.");
        System.out.println("Next:  latent unlock '" + vault + "' --mount DIR --serve 8480");
        return ExitCode.DONE.number();
    }
}
