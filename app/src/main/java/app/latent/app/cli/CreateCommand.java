package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.terminal.Terminal;
import app.latent.ffi.ShellWord;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import app.latent.vault.recovery.RecoveryKey;
import app.latent.vault.recovery.RecoveryKeyForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
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

    @Option(
            names = "--recovery-key",
            negatable = true,
            description = "show the recovery key once the vault is made, or do not (default: where the output is a"
                    + " terminal; `latent recovery VAULT show` shows it at any time)")
    @Nullable Boolean recoveryKey;

    @Mixin
    WordListOption wordList;

    @Override
    public Integer call() throws Exception {
        boolean showsKey = recoveryKey == null ? Terminal.interactive().isPresent() : recoveryKey;
        // Before the passphrase is asked for, as the list of words may not be one.
        @Nullable RecoveryKeyForm form = showsKey ? wordList.forms().best() : null;
        char[] chosen = passphrases.readNew();
        try (var passphrase = Passphrase.of(chosen)) {
            Vault created = Vault.create(vault, passphrase);
            System.out.println("Created the vault " + vault + ".");
            passphrases.keyFile.tellToKeep();
            if (form != null) showKey(created, passphrase, form);
        } finally {
            Arrays.fill(chosen, '\0');
        }
        System.out.println(
                "Nobody can open it without the passphrase or the recovery key, not even we: keep a copy of one of them in a safe place.");
        if (form == null) {
            System.out.println("The recovery key:  latent recovery " + ShellWord.of(vault) + " show");
        }
        System.out.println("Next:  latent unlock " + ShellWord.of(vault) + " --mount DIR --serve 8480");
        return ExitCode.DONE.number();
    }

    private static void showKey(Vault vault, Passphrase passphrase, RecoveryKeyForm form) throws IOException {
        System.out.println("Its recovery key:");
        System.out.println();
        try (RecoveryKey key = vault.recoveryKey(passphrase)) {
            RecoveryKeyText.show(key, form, System.out);
        }
        System.out.println();
        RecoveryKeyText.explain(form, System.out);
    }
}
