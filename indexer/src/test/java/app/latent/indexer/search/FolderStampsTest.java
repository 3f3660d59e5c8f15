package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.store.EncryptedDirectory;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder looked like is kept with the index that knows its photos. */
class FolderStampsTest {
    @TempDir
    private Path folder;

    private static void commit(Path at, int photos) throws IOException {
        try (Catalogue catalogue = Catalogues.open(at)) {
            Catalogues.put(catalogue, 0, photos);
            catalogue.stamps().know("trips", "look " + photos);
        }
    }

    private static boolean isKnown(Path at, String stamp) throws IOException {
        try (Catalogue catalogue = Catalogues.open(at)) {
            return catalogue.stamps().isKnown("trips", stamp);
        }
    }

    @Test
    void theyAreKeptAndTheLatestCounts() throws IOException {
        commit(folder, 1);
        assertTrue(isKnown(folder, "look 1"));
        commit(folder, 2);
        assertTrue(isKnown(folder, "look 2"));
        assertFalse(isKnown(folder, "look 1"));
    }

    @Test
    void whatIsForgottenStaysSo() throws IOException {
        commit(folder, 1);
        try (Catalogue catalogue = Catalogues.open(folder)) {
            catalogue.stamps().forget("trips");
        }
        assertFalse(isKnown(folder, "look 1"));
    }

    @Test
    void whatWasForgottenBeforeACrashStaysSo() throws IOException {
        commit(folder, 1);
        Catalogue catalogue = Catalogues.open(folder);
        catalogue.stamps().forget("trips");
        assertTrue(catalogue.stamps().take().isPresent());
        catalogue.abandon();
        assertFalse(isKnown(folder, "look 1"));
    }

    @Test
    void anIndexThatIsOlderThanTheyAreDoesWithoutThem() throws IOException {
        Path older = folder.resolve("older");
        commit(older, 1);
        commit(folder, 1);
        commit(folder, 2);
        try (EncryptedDirectory from = Catalogues.directory(folder, 1 << 20);
                EncryptedDirectory to = Catalogues.directory(older, 1 << 20)) {
            to.deleteFile("folders");
            to.copyFrom(from, "folders", "folders", IOContext.DEFAULT);
        }
        assertFalse(isKnown(older, "look 2"));
    }
}
