package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.SecretText;
import app.latent.app.terminal.RecoveryKeyPrompt;
import app.latent.vault.recovery.RecoveryKey;
import app.latent.vault.recovery.RecoveryKeyForms;
import app.latent.vault.recovery.UnreadableRecoveryKeyException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command takes a recovery key from. Never an argument. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RecoveryKeyOptions {
    @Option(
            names = "--recovery-key-file",
            paramLabel = "FILE",
            description = "read the recovery key, words or code, from FILE")
    @Nullable Path file;

    @Option(
            names = "--recovery-key-stdin",
            description = "read the recovery key from standard input, where it stands on one line")
    boolean stdin;

    @Mixin
    WordListOption wordList;

    boolean isGiven() {
        return file != null || stdin;
    }

    /** Closed by the caller. */
    RecoveryKey read() throws IOException, Failure {
        RecoveryKeyForms forms = wordList.forms();
        char[] text = readText(forms);
        try {
            return forms.read(text);
        } catch (UnreadableRecoveryKeyException e) {
            throw new Failure(ExitCode.DENIED, String.valueOf(e.getMessage()), e);
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    private char[] readText(RecoveryKeyForms forms) throws IOException, Failure {
        if (file != null && !stdin) {
            try {
                return SecretText.readFile(file);
            } catch (IOException e) {
                throw new Failure(ExitCode.FAILED, "The recovery key file " + file + " cannot be read.", e);
            }
        }
        if (!isGiven()) {
            Optional<RecoveryKeyPrompt> terminal = RecoveryKeyPrompt.open(forms);
            if (terminal.isPresent()) {
                try (RecoveryKeyPrompt asking = terminal.get()) {
                    return asking.read().orElseThrow(() -> new Failure(ExitCode.FAILED, "No recovery key was given."));
                }
            }
        }
        return new SecretSource("recovery key", "--recovery-key", file, stdin).read("Recovery key: ");
    }
}
