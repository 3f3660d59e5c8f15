package app.latent.indexer.search;

import app.latent.indexer.album.AlbumShelf.Placed;
import java.util.List;
import java.util.function.Supplier;

/** What photos are by each other, and by what is said of several of them at once. */
record Relations(AlbumQueries albums, Duplicates duplicates) {
    static Relations of(Supplier<List<Placed>> albums) {
        return new Relations(new AlbumQueries(albums), new Duplicates());
    }
}
