package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What becomes of a vault's second factor when its passphrase is changed. */
final class NewKeyFileOptions {
    @Option(
            names = "--new-key-file",
            paramLabel = "FILE",
            description =
                    "the vault needs FILE from now on, besides the passphrase, instead of the key file it needs now")
    @Nullable Path file;

    @Option(names = "--no-key-file", description = "the vault needs the passphrase alone from now on")
    boolean none;

    boolean areGiven() {
        return file != null || none;
    }

    /** @param now the one that it needs now */
    KeyFileOption after(KeyFileOption now) throws Failure {
        if (file != null && none) {
            throw new Failure(ExitCode.USAGE, "Give --new-key-file or --no-key-file, not both.");
        }
        if (none && !now.isGiven()) {
            throw new Failure(
                    ExitCode.USAGE, "To --no-key-file goes --key-file FILE, the one that the vault needs now.");
        }
        return areGiven() ? KeyFileOption.of(file) : now;
    }
}
