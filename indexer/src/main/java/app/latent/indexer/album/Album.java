package app.latent.indexer.album;

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
        Order order) {

    /** In which order its photos are shown. */
    public enum Order {
        /** As the members are listed. */
        ALBUM,
        TAKEN,
        NAME
    }

    public Album withMembers(List<String> paths) {
        return new Album(id, name, parent, query, paths, cover, order);
    }

    Album withParent(@Nullable String other) {
        return new Album(id, name, other, query, members, cover, order);
    }

    Album withCover(@Nullable String path) {
        return new Album(id, name, parent, query, members, path, order);
    }
}
