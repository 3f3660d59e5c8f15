package app.latent.vault.model;

import java.io.IOException;
import java.nio.file.Path;

/** A file system whose turn it is. */
interface Ground extends AutoCloseable {

    Path root();

    /** Closes it and opens it again; paths of before are of no use any more. */
    void remount() throws IOException;

    @Override
    void close() throws IOException;
}
