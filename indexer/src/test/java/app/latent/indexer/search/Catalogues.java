package app.latent.indexer.search;

import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.store.EncryptedDirectory;
import app.latent.indexer.store.StoreKey;
import app.latent.indexer.store.ThumbnailStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Catalogues, all with one key. */
final class Catalogues {
    private Catalogues() {}

    /** The one in a folder, or a new one; the caller closes it. */
    static Catalogue open(Path folder) throws IOException {
        return open(folder, 8 << 20);
    }

    /** @param cacheBytes of decrypted blocks that are kept at most */
    static Catalogue open(Path folder, long cacheBytes) throws IOException {
        return open(folder, cacheBytes, List::of);
    }

    /** One of a library with albums. */
    static Catalogue open(Path folder, long cacheBytes, Supplier<List<Placed>> albums) throws IOException {
        return Catalogue.open(directory(folder, cacheBytes), new ThumbnailStore(folder.resolve("t"), key()), albums);
    }

    /** The index of the catalogue in a folder; the caller closes it. */
    static EncryptedDirectory directory(Path folder, long cacheBytes) throws IOException {
        return new EncryptedDirectory(folder.resolve("i"), key(), cacheBytes);
    }

    /** Puts generated photos: those from one number, up to another. */
    static void put(Catalogue catalogue, int from, int to) throws IOException {
        PhotoId ids = ids();
        for (int i = from; i < to; i++) {
            Known photo = GeneratedPhotos.photo(i);
            catalogue.put(ids.of(photo.file().path()), photo);
        }
    }

    static PhotoId ids() {
        return new PhotoId(key());
    }

    private static StoreKey key() {
        return StoreKey.copyOf(new byte[32]);
    }
}
