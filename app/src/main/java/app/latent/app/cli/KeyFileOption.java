package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.KeyFile;
import java.io.IOException;
import java.nio.file.Path;
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

    KeyFileOption() {}

    private KeyFileOption(@Nullable Path file) {
        this.file = file;
    }

    /** @param file null for none */
    static KeyFileOption of(@Nullable Path file) {
        return new KeyFileOption(file);
    }

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

    /** Tells a user whose vault needs the file from now on what that means; nothing where it needs none. */
    void tellToKeep() {
        if (file == null) return;
        System.out.println("From now on it opens with the passphrase and the key file " + file
                + " together: give --key-file each time, never change that file, and keep a copy of it elsewhere, apart from the"
                + " vault. Without it only the recovery key opens the vault.");
    }
}
