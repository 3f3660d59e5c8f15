package app.latent.mount.ops;

import java.io.IOException;
import java.util.List;

/** Takes a name away from a file that programs have open, or another file of that name, so that they can go on. */
@FunctionalInterface
public interface NameTaking {

    void run() throws IOException;

    /** Runs this with files pinned, which stay so where it succeeds. Where it fails they have their name after all. */
    default void from(List<OpenFile> open) throws IOException {
        int pinned = 0;
        boolean taken = false;
        try {
            for (OpenFile file : open) {
                file.pin();
                pinned++;
            }
            run();
            taken = true;
        } finally {
            if (!taken) {
                open.subList(0, pinned).forEach(OpenFile::unpin);
            }
        }
    }
}
