package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.ProgressLine;
import app.latent.app.terminal.Question;
import app.latent.app.terminal.Terminal;
import app.latent.vault.Passphrase;
import app.latent.vault.VaultMigration;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A vault of an older format is brought to the present one only when its owner has said so. */
final class MigrationQuestion {
    private MigrationQuestion() {}

    /**
     * @param agreed whether the owner has said so in advance
     * @param passphrase stays the caller's
     * @throws Failure where there is nobody to ask, or the answer is no; the vault is as it was
     */
    static void ask(Path vault, boolean agreed, char[] passphrase) throws IOException, Failure {
        Optional<VaultMigration> old = VaultMigration.of(vault);
        if (old.isEmpty()) {
            return;
        }
        if (!agreed) {
            requireYes(vault, old.get());
        }
        try (Passphrase opened = Passphrase.of(passphrase);
                ProgressLine progress = ProgressLine.onTerminal()) {
            old.get().migrate(opened, share -> progress.show("Migrating, " + Math.round(share * 100) + " %"));
        }
        System.out.println("Brought the vault " + vault
                + " to format 8. A backup of the old masterkey.cryptomator is beside" + " the new one.");
    }

    private static void requireYes(Path vault, VaultMigration old) throws Failure {
        String what =
                vault + " is a vault of format " + old.format() + ", which Latent reads only once it is of format 8.";
        Console terminal = Terminal.interactive()
                .orElseThrow(() -> new Failure(
                        ExitCode.NOT_A_VAULT,
                        what + " Give --migrate to have it brought there; make a copy of the folder first."));
        terminal.printf(
                "%s%n%s%n",
                what,
                "Afterwards Cryptomator before 1.6 does not open it any more. Have all devices synced, and make a copy of the"
                        + " folder first.");
        if (!Question.isAgreed(terminal, "Bring it to format 8 now?")) {
            throw new Failure(ExitCode.NOT_A_VAULT, "The vault stays as it is, and locked.");
        }
    }
}
