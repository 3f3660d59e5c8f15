package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.KeyFile;
import app.latent.app.secret.SecretText;
import app.latent.app.terminal.Terminal;
import app.latent.vault.Passphrase;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "the vault needs FILE besides the passphrase: a file of yours that never changes, kept apart from"
                            + " the vault, with a copy elsewhere")
    @Nullable Path keyFile;

    /** The passphrase of an existing vault. The caller wipes it. */
    char[] read() throws IOException, Failure {
        return withKeyFile(readWithoutKeyFile());
    }

    /** A passphrase for a new vault, asked twice on a terminal. The caller wipes it. */
    char[] readNew() throws IOException, Failure {
        char[] typed = readNewWithoutKeyFile();
        if (keyFile != null && Character.codePointCount(typed, 0, typed.length) < Passphrase.MIN_LENGTH) {
            Arrays.fill(typed, '\0');
            throw new Failure(
                    ExitCode.USAGE,
                    "The passphrase must have " + Passphrase.MIN_LENGTH + " characters or more, with a key file too.");
        }
        return withKeyFile(typed);
    }

    /** @param typed is wiped where there is a key file */
    char[] withKeyFile(char[] typed) throws Failure {
        if (keyFile == null) return typed;
        try {
            return KeyFile.join(typed, keyFile);
        } catch (KeyFile.UnusableException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, "The key file " + keyFile + " cannot be read.", e);
        }
    }

    /** What a person knows of it. The caller wipes it. */
    char[] readWithoutKeyFile() throws IOException, Failure {
        return given() ? readGiven() : prompt("Passphrase: ");
    }

    private char[] readNewWithoutKeyFile() throws IOException, Failure {
        if (given()) {
            return readGiven();
        }
        char[] first = prompt("New passphrase: ");
        char[] second = {};
        boolean same = false;
        try {
            second = prompt("The same again: ");
            same = Arrays.equals(first, second);
        } finally {
            Arrays.fill(second, '\0');
            if (!same) {
                Arrays.fill(first, '\0');
            }
        }
        if (!same) {
            throw new Failure(ExitCode.FAILED, "The two passphrases differ; nothing was done.");
        }
        return first;
    }

    private boolean given() {
        return file != null || stdin;
    }

    private char[] readGiven() throws IOException, Failure {
        if (file != null && stdin) {
            throw new Failure(ExitCode.USAGE, "Give --passphrase-file or --passphrase-stdin, not both.");
        }
        if (file == null) {
            return firstLine(System.in);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return firstLine(in);
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, "The passphrase file " + file + " cannot be read.", e);
        }
    }

    private static char[] prompt(String prompt) throws Failure {
        Console terminal = Terminal.interactive()
                .orElseThrow(
                        () -> new Failure(
                                ExitCode.USAGE,
                                "No terminal to ask for the passphrase on: give --passphrase-file FILE or --passphrase-stdin."));
        char[] answer = terminal.readPassword("%s", prompt);
        if (answer == null) {
            throw new Failure(ExitCode.FAILED, "No passphrase was given.");
        }
        return answer;
    }

    private static char[] firstLine(InputStream in) throws IOException, Failure {
        try {
            return SecretText.readLine(in);
        } catch (CharacterCodingException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "The first line is no passphrase: it is not UTF-8, or longer than " + SecretText.MOST_BYTES
                            + " bytes.",
                    e);
        }
    }
}
