package app.latent.mount;

import java.nio.file.Path;

/** The drive over a plain folder. */
class FolderDriveIT extends DriveContract {

    @Override
    boolean tellsNumbersOfFiles() {
        return false;
    }

    @Override
    Below open(Path directory) {
        return new Below() {
            @Override
            public Path root() {
                return directory;
            }

            @Override
            public void close() {
                // A folder is always open.
            }
        };
    }
}
