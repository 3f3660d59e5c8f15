package app.latent.indexer.worker;

import app.latent.indexer.image.ImageIoScaler;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real worker process, with the class path of the tests. */
public final class TestWorker {
    private TestWorker() {}

    public static void main(String[] args) throws IOException {
        Worker.run(
                new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), new ImageIoScaler());
    }

    public static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(WorkerPool.jvmArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TestWorker.class.getName()));
        return command;
    }
}
