package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.trash.TrashEntry;
import app.latent.indexer.trash.TrashFolder;
import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
    void anAlbumHasAPhotoAgainThatWasDeletedAndRestored() throws Exception {
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray());
                UnlockedVault vault = Vault.create(folder.resolve("Photos.vault"), passphrase)
                        .unlock(passphrase, UnlockOptions.withJournals(folder.resolve("journals")))) {
            Path root = vault.root();
            AlbumFolder albums = AlbumFolder.albums(root);
            Path photo = Files.createDirectory(root.resolve("trip")).resolve("a.jpg");
            Files.writeString(photo, "a");
            Files.writeString(photo.resolveSibling("a.jpg.xmp"), "its words");
            Album album =
                    new Album(AlbumFolder.newId(), "x", null, null, List.of("trip/a.jpg"), null, AlbumOrder.ALBUM);
            albums.create(album);
            TrashFolder trash = new TrashFolder(root, InstantSource.system());
            try (var _ = vault.events().subscribe(AlbumNews.of(root))) {
                TrashEntry entry = trash.delete(List.of("trip/a.jpg"), "owner").entry();
                Files.delete(root.resolve("trip"));
                assertEquals(List.of(entry), trash.list());
                assertEquals("a", Files.readString(root.resolve(entry.placeOf(entry.first()))));
                assertEquals(2, trash.restore(entry.id()).orElseThrow().moves().size());
                assertTrue(vault.events().awaitDelivered(Duration.ofMinutes(1)));
            }
            assertEquals("its words", Files.readString(photo.resolveSibling("a.jpg.xmp")));
            assertEquals(List.of(album), albums.list());
        }
    }

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
