package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.TailRecord;
import app.latent.vault.tree.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Creates files: with their header, or not at all. */
final class NewFiles {

    private final BackingStore store;
    private final Places places;
    private final Journal journal;

    NewFiles(BackingStore store, Places places, Journal journal) {
        this.store = store;
        this.places = places;
        this.journal = journal;
    }

    /**
     * A file that was created.
     *
     * @param told to the journal before; null where nothing was
     */
    record Created(BackingFile file, Journal.@Nullable Growing told) {

        /** It does not grow from what it was made as, or has. */
        void filled() {
            if (told != null) told.needless();
        }
    }

    /**
     * To be called while the tree holds the place still.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something stands there
     * @throws java.nio.file.FileSystemException when the name is longer than those of new files are
     */
    Created create(Place place, ContentHeader header) throws IOException {
        place.requireCreatable();
        if (place.name().isShortened()) {
            places.prepareNew(place, header);
            return new Created(store.open(place.contentPath(), Access.WRITE), null);
        }
        try (Journal.@Nullable Growing told = tell(place, header)) {
            return new Created(createTold(place, header), told);
        }
    }

    /** Where it cannot be told the file is made all the same: nobody was promised anything. */
    private Journal.@Nullable Growing tell(Place place, ContentHeader header) {
        try {
            return journal.beforeGrowing(new TailRecord(place.contentPath(), ByteBuffer.wrap(header.ciphertext()), 0));
        } catch (IOException _) {
            return null;
        }
    }

    private BackingFile createTold(Place place, ContentHeader header) throws IOException {
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
