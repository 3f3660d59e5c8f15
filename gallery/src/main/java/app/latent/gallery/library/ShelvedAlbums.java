package app.latent.gallery.library;

import app.latent.gateway.users.SharedAlbums;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.AlbumShelf;
import java.nio.file.Path;
import java.util.List;

/**
 * The albums of a library, which roles can be given at with an index or without.
 *
 * @param root of the library
 */
public record ShelvedAlbums(Path root) implements SharedAlbums {

    @Override
    public List<Album> get() {
        return new AlbumShelf(AlbumFolder.albums(root))
                .get().stream()
                        .map(placed ->
                                new Album(placed.album().id(), placed.album().name(), placed.path()))
                        .toList();
    }
}
