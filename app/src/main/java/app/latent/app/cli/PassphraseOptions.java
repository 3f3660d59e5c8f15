package app.latent.app.cli;

import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command takes the passphrase from: a file, its standard input, or the terminal without echo. Never an argument. */
final class PassphraseOptions {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "read the passphrase from the first line of FILE")
    @Nullable Path file;

    @Option(names = "--passphrase-stdin", description = "read the passphrase from the first line of standard input")
    boolean stdin;

    /** The passphrase of an existing vault. The caller wipes it. */
    char[] read() throws IOException, Failure {
        return read("Passphrase: ");
    }

    char[] read(String prompt) throws IOException, Failure {
        return source().read(prompt);
    }

    /** A passphrase for a new vault, asked twice on a terminal. The caller wipes it. */
    char[] readNew() throws IOException, Failure {
        return source().readNewPassphrase();
    }

    private SecretSource source() {
        return new SecretSource("passphrase", "--passphrase", file, stdin);
    }
}
