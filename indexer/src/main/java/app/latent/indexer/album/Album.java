package app.latent.indexer.album;

import app.latent.indexer.AlbumOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An album, a smart album, which is whatever a query finds, or a saved search.
 *
 * @param id random, and the name of its file
 * @param parent the album that this one is in
 * @param query of a smart album or a saved search, in the language of docs/search.md
 * @param members paths relative to the library, in the album's order, each once; none where there is a query
 * @param cover the path of the photo that is shown for the album
 */
public record Album(
        String id,
        String name,
        @Nullable String parent,
        @Nullable String query,
        List<String> members,
        @Nullable String cover,
        AlbumOrder order) {

    public Album withMembers(List<String> paths) {
        return new Album(id, name, parent, query, paths, cover, order);
    }

    public Album withName(String other) {
        return new Album(id, other, parent, query, members, cover, order);
    }

    public Album withParent(@Nullable String other) {
        return new Album(id, name, other, query, members, cover, order);
    }

    public Album withQuery(@Nullable String other) {
        return new Album(id, name, parent, other, members, cover, order);
    }

    public Album withCover(@Nullable String path) {
        return new Album(id, name, parent, query, members, path, order);
    }

    public Album withOrder(AlbumOrder other) {
        return new Album(id, name, parent, query, members, cover, other);
    }
}
