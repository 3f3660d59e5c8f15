package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.SecretText;
import app.latent.app.terminal.SecretPrompt;
import app.latent.app.terminal.Terminal;
import app.latent.vault.Passphrase;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One secret of a command's: in a file's first line, in the next line of standard input, or asked for on the terminal without echo.
 *
 * @param noun what it is to people
 * @param option what its options begin with
 */
record SecretSource(String noun, String option, @Nullable Path file, boolean stdin) {

    boolean isGiven() {
        return file != null || stdin;
    }

    /** A secret that there is already. The caller wipes it. */
    char[] read(String prompt) throws IOException, Failure {
        return isGiven() ? readGiven() : prompt(prompt, _ -> "");
    }

    /**
     * A new one, asked twice on a terminal. The caller wipes it.
     *
     * @throws Failure also where it is too short, with a key file too: that is no reason for what a person knows to be short
     */
    char[] readNew() throws IOException, Failure {
        NewPassphraseDialog dialog = new NewPassphraseDialog(noun);
        char[] first = isGiven() ? readGiven() : prompt("New " + noun + ": ", dialog.meter());
        boolean good = false;
        try {
            requireLength(first);
            if (!isGiven()) confirm(first, dialog);
            good = true;
            return first;
        } finally {
            if (!good) Arrays.fill(first, '\0');
        }
    }

    private void requireLength(char[] chosen) throws Failure {
        if (Character.codePointCount(chosen, 0, chosen.length) < Passphrase.MIN_LENGTH) {
            throw new Failure(
                    ExitCode.USAGE,
                    "The " + noun + " is too short: at least " + Passphrase.MIN_LENGTH
                            + " characters, better four words.");
        }
    }

    private void confirm(char[] first, NewPassphraseDialog dialog) throws IOException, Failure {
        dialog.judge(first);
        char[] second = prompt("The same again: ", _ -> "");
        try {
            if (!Arrays.equals(first, second)) {
                throw new Failure(ExitCode.FAILED, "The two " + noun + "s differ; nothing was done.");
            }
        } finally {
            Arrays.fill(second, '\0');
        }
    }

    private char[] readGiven() throws IOException, Failure {
        if (file != null && stdin) {
            throw new Failure(ExitCode.USAGE, "Give " + option + "-file or " + option + "-stdin, not both.");
        }
        if (file == null) {
            return firstLine(System.in);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return firstLine(in);
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, "The " + noun + " file " + file + " cannot be read.", e);
        }
    }

    private char[] prompt(String prompt, SecretPrompt.Meter meter) throws IOException, Failure {
        Optional<SecretPrompt> terminal = SecretPrompt.open();
        if (terminal.isEmpty()) {
            return promptWithoutMeter(prompt);
        }
        try (SecretPrompt asking = terminal.get()) {
            return asking.read(prompt, meter).orElseThrow(this::nothing);
        } catch (CharacterCodingException e) {
            throw new Failure(ExitCode.USAGE, "What was typed is no " + noun + ": it is not UTF-8.", e);
        }
    }

    private char[] promptWithoutMeter(String prompt) throws Failure {
        Console terminal = Terminal.interactive()
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        "No terminal to ask for the " + noun + " on: give " + option + "-file FILE or " + option
                                + "-stdin."));
        char[] answer = terminal.readPassword("%s", prompt);
        if (answer == null) {
            throw nothing();
        }
        return answer;
    }

    private Failure nothing() {
        return new Failure(ExitCode.FAILED, "No " + noun + " was given.");
    }

    private char[] firstLine(InputStream in) throws IOException, Failure {
        try {
            return SecretText.readLine(in);
        } catch (CharacterCodingException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "The first line is no " + noun + ": it is not UTF-8, or longer than " + SecretText.MOST_BYTES
                            + " bytes.",
                    e);
        }
    }
}
