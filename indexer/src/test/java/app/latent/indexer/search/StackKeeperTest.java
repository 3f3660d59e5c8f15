package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Scope;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.Metadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackKeeperTest {
    @TempDir
    private Path folder;

    private final PhotoId ids = Catalogues.ids();

    private Catalogue open() throws IOException {
        return Catalogues.open(folder, 1 << 20);
    }

    private void put(Catalogue catalogue, String path) throws IOException {
        String mime = MediaType.byName(path).orElseThrow().mime();
        Analysis analysis = new Analysis(mime, 4, 3, Metadata.NONE, List.of(), null, null);
        catalogue.put(ids.of(path), new Known(new FileFacts(path, 9, 1_700_000_000_000L), analysis, List.of(), null));
    }

    private static long stacked(Catalogue catalogue) throws Exception {
        return catalogue
                .seenBy(Scope.whole())
                .ask("is:stacked", a -> a.page(10, null))
                .total();
    }

    @Test
    void whatWasNotStackedBeforeACrashIsStackedAfterIt() throws Exception {
        Catalogue crashed = open();
        put(crashed, "2024/a.jpg");
        put(crashed, "2024/a.cr2");
        put(crashed, "a\nb/a.cr2");
        crashed.commit();
        crashed.abandon();
        try (Catalogue catalogue = open()) {
            assertTrue(catalogue.isToBeStacked());
            assertTrue(catalogue.stack());
            catalogue.refresh();
            assertEquals(2, stacked(catalogue));
        }
        try (Catalogue catalogue = open()) {
            assertFalse(catalogue.isToBeStacked());
            assertEquals(2, stacked(catalogue));
        }
    }

    @Test
    void whereThereAreTooManyFoldersToNoteAllAreLookedAt() throws Exception {
        Catalogue crashed = open();
        put(crashed, "a.jpg");
        put(crashed, "a.cr2");
        for (int i = 0; i < 5_001; i++) {
            put(crashed, i + "/a.jpg");
        }
        crashed.commit();
        crashed.abandon();
        try (Catalogue catalogue = open()) {
            assertTrue(catalogue.stack());
            catalogue.refresh();
            assertEquals(2, stacked(catalogue));
        }
    }
}
