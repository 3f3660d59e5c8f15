package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Photo;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.pipeline.PhotoIndex;
import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A photo's sidecar in an unlocked vault, with worker processes and the vault's own events. */
@Timeout(300)
class CompanionsIT {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final String SIDECAR = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Midnight sun</rdf:li></rdf:Alt></dc:description>
            </rdf:Description></rdf:RDF></x:xmpmeta>""";

    @TempDir
    Path folder;

    @Test
    void aPhotoIsFoundByTheCaptionOfItsSidecarForAsLongAsThereIsOne() throws Exception {
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray());
                UnlockedVault vault = Vault.create(folder.resolve("Photos.vault"), passphrase)
                        .unlock(passphrase, UnlockOptions.withJournals(folder.resolve("journals")));
                PhotoIndex index = Indexes.open(vault, folder.resolve("cache"));
                var _ = vault.events().subscribe(new IndexNews(index))) {
            Path trip = Files.createDirectory(vault.root().resolve("Lofoten"));
            putPhoto(trip.resolve("a.jpg"));
            settle(vault, index);
            assertEquals(List.of("Lofoten/a.jpg"), paths(index, ""));
            assertEquals(List.of(), paths(index, "midnight"));

            Path sidecar = Files.writeString(trip.resolve("a.jpg.xmp"), SIDECAR);
            settle(vault, index);
            assertEquals(List.of("Lofoten/a.jpg"), paths(index, "midnight"));
            assertEquals(List.of("Lofoten/a.jpg"), paths(index, ""), "a sidecar is no photo");

            Path moved = Files.move(sidecar, trip.resolve("a.xmp"));
            settle(vault, index);
            assertEquals(List.of("Lofoten/a.jpg"), paths(index, "midnight"));

            Files.delete(moved);
            settle(vault, index);
            assertEquals(List.of(), paths(index, "midnight"));
            Photo photo = index.search("", 1, null).photos().getFirst();
            assertTrue(index.thumbnail(photo.id(), ThumbnailSize.GRID).isPresent());
        }
    }

    private static void putPhoto(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        }
    }

    private static void settle(UnlockedVault vault, PhotoIndex index) throws InterruptedException {
        assertTrue(vault.events().awaitDelivered(LONG));
        assertTrue(index.awaitIdle(LONG));
    }

    private static List<String> paths(PhotoIndex index, String query) throws Exception {
        return index.search(query, 10, null).photos().stream().map(Photo::path).toList();
    }
}
