package app.latent.testkit.fs;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract holds on a plain folder: what it asks for is what operating systems give. */
final class PlainFolderContractTest extends FileSystemContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before any test.
    Path folder;

    @Override
    protected Path root() {
        return folder;
    }
}
