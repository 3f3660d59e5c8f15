package app.latent.vault.observed;

import java.io.IOException;
import java.nio.file.Path;

/** Asked before anything is done with a path underneath; for what the file system there would not survive. */
public interface Gate {

    /** Lets everything pass. */
    Gate OPEN = new Gate() {
        @Override
        public void pass(Path underneath) {}

        @Override
        public void relocated(Path underneath) {}
    };

    /**
     * @param underneath absolute and normal
     * @throws java.nio.file.NoSuchFileException when something on the way does not exist or is not a directory
     * @throws IOException when the path must not be used for another reason
     */
    void pass(Path underneath) throws IOException;

    /** From here on, what was known of this path and all below it is no longer so: it was moved, replaced or deleted. */
    void relocated(Path underneath);
}
