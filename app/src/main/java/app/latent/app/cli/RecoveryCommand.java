package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.failure.UnwrittenKeys;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import app.latent.vault.VaultRecovery;
import app.latent.vault.recovery.RecoveryKey;
import app.latent.vault.recovery.RecoveryKeyForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "The recovery key opens the vault without its passphrase: show it, try a copy of it, or use it.",
            "It is 44 words, the same that the official Cryptomator apps show and take. Where their list of words is not on this machine, Latent"
                    + " writes it as a recovery code of 22 groups instead, which says the same but is understood by Latent alone."
        },
        footer = {"", "Example:  latent recovery ~/Dropbox/Photos.vault show"},
        synopsisSubcommandLabel = "(show | print | verify | reset-passphrase | restore)")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RecoveryCommand {
    @Mixin
    Common common;

    @Parameters(paramLabel = "VAULT", description = "folder of the vault")
    Path folder;

    @Command(
            name = "show",
            customSynopsis = "latent recovery VAULT show [OPTIONS]",
            description = "Shows the recovery key, after asking for the passphrase.",
            footer = {"", "Example:  latent recovery ~/Dropbox/Photos.vault show"})
    int show(@Mixin Common ignored, @Mixin PassphraseOptions passphrases, @Mixin WordListOption wordList)
            throws IOException, Failure {
        RecoveryKeyForm form = wordList.forms().best();
        try (RecoveryKey key = ask(passphrases)) {
            RecoveryKeyText.show(key, form, System.out);
        }
        RecoveryKeyText.explain(form, System.err);
        return ExitCode.DONE.number();
    }

    @Command(
            name = "print",
            customSynopsis = "latent recovery VAULT print [OPTIONS]",
            description = "Writes a page with the recovery key, to be printed and put where you keep papers.",
            footer = {"", "Example:  latent recovery ~/Dropbox/Photos.vault print | lp"})
    int print(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Mixin WordListOption wordList,
            @Option(names = "--html", description = "as a web page instead of plain text") boolean html,
            @Option(
                            names = "--output",
                            paramLabel = "FILE",
                            description = "write to FILE, which only you may read, instead of standard output")
                    @Nullable Path output)
            throws IOException, Failure {
        RecoveryKeyForm form = wordList.forms().best();
        try (RecoveryKey key = ask(passphrases)) {
            RecoveryPage page = new RecoveryPage(folder, form, html);
            if (output == null) {
                page.write(key, System.out);
            } else {
                page.writeNew(key, output);
                System.out.println("Wrote " + output
                        + ". Whoever has this file opens the vault: print it, then delete it, from the trash too.");
            }
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "verify",
            customSynopsis = "latent recovery VAULT verify [OPTIONS]",
            description =
                    "Tells whether your copy of the recovery key is right. Asks for no passphrase, and changes nothing.",
            footer = {"", "Example:  latent recovery ~/Dropbox/Photos.vault verify"})
    int verify(@Mixin Common ignored, @Mixin RecoveryKeyOptions keys) throws IOException, Failure {
        VaultRecovery vault = VaultRecovery.of(VaultFolder.existing(folder));
        try (RecoveryKey key = keys.read()) {
            if (!vault.isOfThisVault(key)) {
                throw new Failure(ExitCode.DENIED, "This is a recovery key, without a mistake, but of another vault.");
            }
        }
        System.out.println("This is the recovery key of " + folder + ".");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "reset-passphrase",
            customSynopsis = "latent recovery VAULT reset-passphrase [OPTIONS]",
            description = "Sets a new passphrase with the recovery key, where the old one is forgotten.",
            footer = {"", "Example:  latent recovery ~/Dropbox/Photos.vault reset-passphrase"})
    int resetPassphrase(
            @Mixin Common ignored,
            @Mixin RecoveryKeyOptions keys,
            @Mixin NewPassphraseOptions newPassphrases,
            @Mixin KeyFileOption keyFile)
            throws IOException, Failure {
        VaultRecovery vault = VaultRecovery.of(VaultFolder.existing(folder));
        boolean hadMasterkey = vault.hasMasterkey();
        try (RecoveryKey key = keys.read()) {
            reset(vault, key, newPassphrases, keyFile);
        }
        System.out.println("The vault " + folder + " has its new passphrase. The recovery key stays the same.");
        keyFile.tellToKeep();
        if (hadMasterkey) PassphraseCommand.tellOfBackup();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "restore",
            customSynopsis = "latent recovery VAULT restore [OPTIONS]",
            description =
                    "Makes masterkey.cryptomator or vault.cryptomator again where they are lost or broken, or vault.cryptomator where it is"
                            + " another vault's. Without a masterkey.cryptomator it takes the recovery key; with it, the passphrase does."
                            + " What was there before stays beside it as a .bkup file.",
            footer = {"", "Example:  latent recovery ~/Dropbox/Photos.vault restore"})
    int restore(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Mixin RecoveryKeyOptions keys,
            @Mixin NewPassphraseOptions newPassphrases,
            @Option(
                            names = "--shortening-threshold",
                            paramLabel = "N",
                            defaultValue = "" + VaultRecovery.USUAL_THRESHOLD,
                            description =
                                    "longest name in the vault's folder, if the vault was made with another than the usual"
                                            + " ${DEFAULT-VALUE}")
                    int threshold)
            throws IOException, Failure {
        VaultRecovery vault = VaultRecovery.of(VaultFolder.existing(folder));
        if (threshold < VaultRecovery.SMALLEST_THRESHOLD || threshold > VaultRecovery.USUAL_THRESHOLD) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--shortening-threshold is from " + VaultRecovery.SMALLEST_THRESHOLD + " to "
                            + VaultRecovery.USUAL_THRESHOLD + ".");
        }
        boolean restored = (!vault.hasMasterkey() || keys.isGiven())
                ? restoreWithKey(vault, keys, newPassphrases, passphrases.keyFile, threshold)
                : restoreWithPassphrase(vault, passphrases, threshold);
        if (!restored) {
            System.out.println(
                    "Neither masterkey.cryptomator nor vault.cryptomator is missing or broken, and they belong"
                            + " together, so there is nothing to restore. With `reset-passphrase` you get in without the"
                            + " passphrase.");
        }
        return ExitCode.DONE.number();
    }

    private static boolean restoreWithKey(
            VaultRecovery vault,
            RecoveryKeyOptions keys,
            NewPassphraseOptions newPassphrases,
            KeyFileOption keyFile,
            int threshold)
            throws IOException, Failure {
        try (RecoveryKey key = keys.read()) {
            boolean config = told(vault.restoreConfig(key, threshold));
            boolean masterkey = !vault.hasMasterkey();
            if (masterkey) {
                reset(vault, key, newPassphrases, keyFile);
                System.out.println("Restored masterkey.cryptomator, with the new passphrase.");
            }
            return config || masterkey;
        }
    }

    private static boolean restoreWithPassphrase(VaultRecovery vault, PassphraseOptions passphrases, int threshold)
            throws IOException, Failure {
        char[] typed = passphrases.read();
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return told(vault.restoreConfig(passphrase, threshold));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private static boolean told(boolean written) {
        if (written) System.out.println("Restored vault.cryptomator.");
        return written;
    }

    private static void reset(
            VaultRecovery vault, RecoveryKey key, NewPassphraseOptions newPassphrases, KeyFileOption keyFile)
            throws IOException, Failure {
        if (!vault.isOfThisVault(key)) {
            throw new Failure(ExitCode.DENIED, "This is a recovery key, without a mistake, but of another vault.");
        }
        char[] typed = newPassphrases.read(keyFile);
        try (Passphrase passphrase = Passphrase.of(typed)) {
            vault.resetPassphrase(key, passphrase);
        } catch (IOException e) {
            throw UnwrittenKeys.of(e);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private RecoveryKey ask(PassphraseOptions passphrases) throws IOException, Failure {
        Vault vault = VaultFolder.unlockable(folder);
        char[] typed = passphrases.read();
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return vault.recoveryKey(passphrase);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
