package app.latent.app.cli;

import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command takes the passphrase from: a file, its standard input, or the terminal without echo. Never an argument. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PassphraseOptions {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "read the passphrase from the first line of FILE")
    @Nullable Path file;

    @Option(names = "--passphrase-stdin", description = "read the passphrase from the first line of standard input")
    boolean stdin;

    @Mixin
    KeyFileOption keyFile;

    /** What opens an existing vault. The caller wipes it. */
    char[] read() throws IOException, Failure {
        return read("Passphrase: ");
    }

    char[] read(String prompt) throws IOException, Failure {
        return keyFile.join(source().read(prompt));
    }

    /** What is to open a new vault, asked twice on a terminal. The caller wipes it. */
    char[] readNew() throws IOException, Failure {
        return keyFile.join(source().readNew());
    }

    /** What a person knows of it. The caller wipes it. */
    char[] readWithoutKeyFile() throws IOException, Failure {
        return source().read("Passphrase: ");
    }

    boolean isGiven() {
        return file != null || stdin;
    }

    private SecretSource source() {
        return new SecretSource("passphrase", "--passphrase", file, stdin);
    }
}
