package app.latent.app.cli;

import app.latent.app.daemon.Scalers;
import app.latent.app.failure.ExitCode;
import app.latent.indexer.worker.Worker;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The process that parses pictures for the daemon. Not for people: it speaks a protocol of its own on its pipes. */
@Command(hidden = true)
final class WorkerCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        // Not System.in and System.out: the protocol brings its own buffers.
        Worker.run(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), Scalers.best());
        return ExitCode.DONE.number();
    }
}
