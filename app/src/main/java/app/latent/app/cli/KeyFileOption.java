package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.KeyFile;
import app.latent.vault.Passphrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A vault's second factor: a file whose digest is part of what opens it. */
final class KeyFileOption {
    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "the vault needs FILE besides the passphrase: a file of yours that never changes, kept apart from"
                            + " the vault, with a copy elsewhere")
    @Nullable Path file;

    boolean isGiven() {
        return file != null;
    }

    /**
     * What opens the vault. The caller wipes it.
     *
     * @param typed what a person knows of it; wiped where there is a key file
     */
    char[] join(char[] typed) throws Failure {
        if (file == null) return typed;
        try {
            return KeyFile.join(typed, file);
        } catch (KeyFile.UnusableException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, "The key file " + file + " cannot be read.", e);
        }
    }

    /** As {@link #join}, of a new passphrase: a key file is no reason for what a person knows to be short. */
    char[] joinNew(char[] typed) throws Failure {
        if (file != null && Character.codePointCount(typed, 0, typed.length) < Passphrase.MIN_LENGTH) {
            Arrays.fill(typed, '\0');
            throw new Failure(
                    ExitCode.USAGE,
                    "The passphrase must have " + Passphrase.MIN_LENGTH + " characters or more, with a key file too.");
        }
        return join(typed);
    }
}
