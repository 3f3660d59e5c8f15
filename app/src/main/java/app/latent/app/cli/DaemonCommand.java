package app.latent.app.cli;

import app.latent.app.ExitCode;
import app.latent.app.Failure;
import app.latent.app.Failures;
import app.latent.app.daemon.Daemon;
import app.latent.app.daemon.DaemonProcess;
import app.latent.app.daemon.DaemonProcess.Order;
import app.latent.app.daemon.Logs;
import app.latent.ffi.Sessions;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What {@code unlock} starts. Not for people: it is told all by its starter's pipe. */
@Command(name = "daemon", hidden = true)
final class DaemonCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Logs.toFile();
        Sessions.begin();
        PrintStream starter = System.out;
        try (Order order = Order.readFrom(System.in)) {
            Daemon daemon = Daemon.start(order.settings(), order.passphrase());
            DaemonProcess.reportReady(starter, daemon.status());
            daemon.awaitEnd();
            return ExitCode.DONE.number();
        } catch (Exception e) {
            Failure failure = Failures.of(e);
            DaemonProcess.reportFailure(
                    starter,
                    failure != null
                            ? failure
                            : new Failure(ExitCode.FAILED, "unexpected " + e.getClass().getSimpleName(), e));
            throw e;
        }
    }
}
