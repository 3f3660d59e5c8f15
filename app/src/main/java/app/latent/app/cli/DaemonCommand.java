package app.latent.app.cli;

import app.latent.app.daemon.Daemon;
import app.latent.app.daemon.DaemonProcess;
import app.latent.app.daemon.Logs;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.failure.Failures;
import app.latent.ffi.ProcessPrivacy;
import app.latent.ffi.TerminalSession;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** What {@code unlock} starts. Not for people: it is told all by its starter's pipe. */
@Command(hidden = true)
final class DaemonCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(DaemonCommand.class);

    @Override
    public Integer call() throws Exception {
        char[] passphrase = {};
        try {
            Logs.toFile();
            TerminalSession.begin();
            ProcessPrivacy.begin();
            UnlockSettings settings = DaemonProcess.readSettings(System.in);
            passphrase = DaemonProcess.readPassphrase(System.in);
            serve(settings, passphrase);
            return ExitCode.DONE.number();
        } catch (Exception e) {
            // What its starter is told in words needs no stack.
            if (Failures.of(e) == null) LOG.error("the vault could not be opened", e);
            DaemonProcess.reportFailure(System.out, explained(e));
            throw e;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static void serve(UnlockSettings settings, char[] passphrase) throws Exception {
        try (Daemon daemon = Daemon.start(settings, passphrase, () -> {})) {
            Arrays.fill(passphrase, '\0');
            if (DaemonProcess.reportReady(System.out, daemon.status())) {
                daemon.awaitEnd();
            }
        }
    }

    private static Failure explained(Exception e) {
        Failure failure = Failures.of(e);
        return failure != null
                ? failure
                : new Failure(
                        ExitCode.FAILED,
                        "unexpected " + e.getClass().getSimpleName() + "; the log in " + Logs.folder() + " tells where",
                        e);
    }
}
