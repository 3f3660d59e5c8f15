package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.tree.Place;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Creates files: with their header, or not at all. */
final class NewFiles {

    private final BackingStore store;
    private final Places places;

    NewFiles(BackingStore store, Places places) {
        this.store = store;
        this.places = places;
    }

    /**
     * To be called while the tree holds the place still.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something stands there
     * @throws java.nio.file.FileSystemException when the name is longer than those of new files are
     */
    BackingFile create(Place place, ContentHeader header) throws IOException {
        place.requireCreatable();
        if (place.name().isShortened()) {
            places.prepareNew(place, header);
            return store.open(place.contentPath(), Access.WRITE);
        }
        BackingFile file = store.open(place.contentPath(), Access.CREATE);
        try {
            file.write(ByteBuffer.wrap(header.ciphertext()), 0);
            places.changed(place);
            return file;
        } catch (IOException | RuntimeException e) {
            undo(place, file, e);
            throw e;
        }
    }

    /** A file without a header is none. */
    private void undo(Place place, BackingFile file, Exception cause) {
        try (file) {
            store.delete(place.contentPath());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
