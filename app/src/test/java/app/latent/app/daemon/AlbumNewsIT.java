package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Albums in an unlocked vault, with its own events. */
@Timeout(300)
class AlbumNewsIT {
    @TempDir
    Path folder;

    @Test
    void anAlbumFollowsARenamedPhotoAndARenamedFolder() throws Exception {
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray());
                UnlockedVault vault = Vault.create(folder.resolve("Photos.vault"), passphrase)
                        .unlock(passphrase, UnlockOptions.withJournals(folder.resolve("journals")))) {
            Path root = vault.root();
            AlbumFolder albums = AlbumFolder.albums(root);
            Path trip = Files.createDirectory(root.resolve("trip"));
            Files.writeString(trip.resolve("a.jpg"), "a");
            Files.writeString(trip.resolve("b.jpg"), "b");
            albums.create(new Album(
                    AlbumFolder.newId(), "x", null, null, List.of("trip/a.jpg", "trip/b.jpg"), null, AlbumOrder.ALBUM));
            try (var _ = vault.events().subscribe(AlbumNews.of(root))) {
                Files.move(trip.resolve("a.jpg"), root.resolve("first.jpg"));
                Files.move(root.resolve("first.jpg"), root.resolve("second.jpg"));
                Files.move(trip, root.resolve("Lofoten"));
                assertTrue(vault.events().awaitDelivered(Duration.ofMinutes(1)));
            }
            assertEquals(
                    List.of("second.jpg", "Lofoten/b.jpg"),
                    albums.list().getFirst().members());
        }
    }
}
