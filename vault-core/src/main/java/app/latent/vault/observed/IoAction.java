package app.latent.vault.observed;

import java.io.IOException;

/** Something done to the file system underneath. */
@FunctionalInterface
interface IoAction {

    void run() throws IOException;
}
