package app.latent.vault.backing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class LinuxShownModesTest extends ShownModesContract {

    @TempDir
    private Path temporary;

    @Override
    protected BackingStore createPlainStore() throws Exception {
        return LinuxBackingStore.open(Files.createDirectory(temporary.resolve("vault")));
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
