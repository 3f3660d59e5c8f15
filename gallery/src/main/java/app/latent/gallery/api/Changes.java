package app.latent.gallery.api;

import app.latent.gallery.library.Editor;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;

/** What was changed is found by whoever reads the answer. */
record Changes(Editor editor) {

    /** @return whether searches tell of all of it by now */
    boolean awaitSearchable(List<Path> photos) throws InterruptedIOException {
        try {
            return photos.isEmpty() || editor.awaitSearchable(photos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
