package app.latent.app.daemon;

import app.latent.app.control.Json;
import app.latent.app.control.Reply;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.SecretText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Starts a daemon as a process of its own, and speaks the daemon's part of that talk.
 *
 * <p>The starter writes two lines to the daemon's standard input: its settings as JSON, and the passphrase. The daemon answers on its standard
 * output with one {@link Reply}: its status once it is ready, or why it cannot be.
 */
public final class DaemonProcess {
    private DaemonProcess() {}

    /**
     * Returns once the daemon is ready.
     *
     * @param passphrase stays the caller's
     */
    public static VaultStatus start(UnlockSettings settings, char[] passphrase) throws IOException, Failure {
        Process process = new ProcessBuilder(JavaCommand.daemon())
                .directory(Path.of("/").toFile())
                .redirectError(Redirect.DISCARD)
                .start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            tell(process, settings, passphrase);
            String answer = reader.readLine();
            return switch (answer == null ? null : Json.read(answer, Reply.class)) {
                case Reply.Status(VaultStatus status) -> status;
                case Reply.Failed(ExitCode exitCode, String message) -> throw new Failure(exitCode, message);
                case null, default ->
                    throw new Failure(
                            ExitCode.FAILED,
                            "The daemon ended before it was ready; the log in " + Logs.folder() + " may tell why.");
            };
        }
    }

    /**
     * The daemon's side: says that it is ready, and lets go of the starter's terminal.
     *
     * @return false where the starter is gone, and nobody would know that the vault is unlocked
     */
    public static boolean reportReady(PrintStream out, VaultStatus status) {
        return report(out, new Reply.Status(status));
    }

    /** The daemon's side: says why it ends. */
    public static void reportFailure(PrintStream out, Failure failure) {
        report(out, new Reply.Failed(failure.exitCode(), String.valueOf(failure.getMessage())));
    }

    private static boolean report(PrintStream out, Reply reply) {
        out.println(Json.write(reply));
        boolean heard = !out.checkError();
        out.close();
        return heard;
    }

    /** A process that has ended already is found out by its answer. */
    private static void tell(Process process, UnlockSettings settings, char[] passphrase) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            write(in, settings, passphrase);
        } catch (IOException e) {
            if (process.isAlive()) throw e;
        }
    }

    private static void write(OutputStream in, UnlockSettings settings, char[] passphrase) throws IOException {
        byte[] encoded = SecretText.encode(passphrase);
        try {
            in.write((Json.write(settings) + "\n").getBytes(StandardCharsets.UTF_8));
            in.write(encoded);
            in.write('\n');
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    /** The daemon's side: the first line, what its starter wants. */
    public static UnlockSettings readSettings(InputStream in) throws IOException {
        return Json.read(String.valueOf(SecretText.readLine(in)), UnlockSettings.class);
    }

    /** The daemon's side: the second line. The caller wipes it. */
    public static char[] readPassphrase(InputStream in) throws IOException {
        return SecretText.readLine(in);
    }
}
