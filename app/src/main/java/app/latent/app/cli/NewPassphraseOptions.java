package app.latent.app.cli;

import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command takes the passphrase from that it sets in place of another. */
final class NewPassphraseOptions {
    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "read the new passphrase from the first line of FILE")
    @Nullable Path file;

    @Option(
            names = "--new-passphrase-stdin",
            description = "read the new passphrase from standard input: the next line there, after any other secret")
    boolean stdin;

    /**
     * What is to open the vault. The caller wipes it.
     *
     * @param keyFile which the vault needs besides from now on, or stays to need
     */
    char[] read(KeyFileOption keyFile) throws IOException, Failure {
        return keyFile.join(new SecretSource("passphrase", "--new-passphrase", file, stdin).readNew());
    }
}
