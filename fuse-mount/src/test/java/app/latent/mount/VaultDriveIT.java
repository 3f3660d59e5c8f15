package app.latent.mount;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;

/** The drive over a vault of plain cryptofs. */
final class VaultDriveIT extends DriveContract {

    @Override
    Below open(Path directory) throws IOException {
        FileSystem vault = TestVault.open(directory);
        return new Below() {
            @Override
            public Path root() {
                return vault.getPath("/");
            }

            @Override
            public void close() throws IOException {
                vault.close();
            }
        };
    }
}
