package app.latent.app.cli;

import app.latent.app.daemon.Scalers;
import app.latent.app.failure.ExitCode;
import app.latent.indexer.worker.Worker;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The process that parses pictures for the daemon. Not for people: it speaks a protocol of its own on its pipes. */
@Command(hidden = true)
final class WorkerCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "only look at these: trains the quick start (scripts/quick-start.sh)")
    List<Path> files = List.of();

    @Override
    public Integer call() throws Exception {
        if (!files.isEmpty()) {
            Worker.lookAt(files, Scalers.best());
            return ExitCode.DONE.number();
        }
        // Not System.in and System.out: the protocol brings its own buffers.
        Worker.run(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), Scalers.best());
        return ExitCode.DONE.number();
    }
}
