package app.latent.mount;

import java.io.IOException;
import java.nio.file.Path;

/** The drive over a vault's file system. */
class VaultDriveIT extends DriveContract {

    @Override
    Below open(Path directory) throws IOException {
        TestVault vault = TestVault.open(directory);
        return new Below() {
            @Override
            public Path root() {
                return vault.root();
            }

            @Override
            public void close() throws IOException {
                vault.close();
            }
        };
    }
}
