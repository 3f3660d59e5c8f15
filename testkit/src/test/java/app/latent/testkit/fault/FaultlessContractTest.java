package app.latent.testkit.fault;

import app.latent.testkit.fs.FileSystemContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Without a fault, the faulty file system keeps the contract: what fails on it fails because of the fault. */
final class FaultlessContractTest extends FileSystemContract {

    @TempDir
    Path folder;

    @Override
    protected Path root() {
        return FaultyFileSystem.over(folder, WriteFaults.none());
    }
}
