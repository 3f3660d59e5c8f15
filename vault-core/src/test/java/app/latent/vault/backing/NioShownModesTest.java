package app.latent.vault.backing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class NioShownModesTest extends ShownModesContract {

    @TempDir
    private Path temporary;

    @Override
    protected BackingStore createPlainStore() throws Exception {
        return new NioBackingStore(Files.createDirectory(temporary.resolve("vault")));
    }

    @Override
    protected void createLink(String path, String target) throws Exception {
        PosixFixture.createLink(temporary.resolve("vault"), path, target);
    }

    @Override
    protected void createPipe(String path) throws Exception {
        PosixFixture.createPipe(temporary.resolve("vault").resolve(path));
    }
}
