package app.latent.gallery.library;

import app.latent.gallery.comments.Comments;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Scope;
import app.latent.indexer.darkroom.Darkroom;
import app.latent.indexer.edit.Sidecars;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * What a gallery is of.
 *
 * @param index the photos, for somebody who sees so much of it
 * @param viewer what the request at hand may see
 * @param root the folder that the paths of the index are relative to
 * @param filters the query language's table, for the page to explain
 * @param editor who may edit what
 * @param sidecars what they edit; keeps the last edits of that root
 * @param darkroom makes the copies that are shown and handed out; in another process, as the files may be hostile
 * @param curator who may change albums and saved searches
 * @param trash where photos go that are deleted
 * @param marking who is shown photos with a watermark alone
 * @param audience of whom it is counted what they look at
 * @param comments what they say of photos, and which they like
 */
public record Library(
        Function<Scope, PhotoSearch> index,
        Viewer viewer,
        Path root,
        List<QueryFilter> filters,
        Editor editor,
        Sidecars sidecars,
        Darkroom darkroom,
        Curator curator,
        Trash trash,
        Marking marking,
        Audience audience,
        Comments comments) {
    public Library {
        filters = List.copyOf(filters);
    }
}
