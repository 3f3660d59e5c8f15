package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.vault.recovery.RecoveryKeyForms;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the words of recovery keys are taken from. */
final class WordListOption {
    @Option(
            names = "--word-list",
            paramLabel = "FILE",
            description =
                    "the official apps' list of 4096 words, 4096words_en.txt; without it Latent looks for an installed"
                            + " Cryptomator app, and writes recovery codes where there is none")
    @Nullable Path file;

    RecoveryKeyForms forms() throws Failure {
        try {
            return RecoveryKeyForms.find(file);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.FAILED, file + " cannot be read, or is not the official apps' list of 4096 words.", e);
        }
    }
}
