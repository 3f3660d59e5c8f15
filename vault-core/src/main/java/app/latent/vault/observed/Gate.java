package app.latent.vault.observed;

import java.io.IOException;
import java.nio.file.Path;

/** Asked before anything is done with a path underneath; for what the file system there would not survive. */
@FunctionalInterface
public interface Gate {

    /** Lets everything pass. */
    Gate OPEN = _ -> {};

    /**
     * @param underneath absolute and normal
     * @throws java.nio.file.NoSuchFileException when something on the way does not exist or is not a directory
     * @throws IOException when the path must not be used for another reason
     */
    void pass(Path underneath) throws IOException;
}
