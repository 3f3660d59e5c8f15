package app.latent.gallery.api;

import app.latent.gallery.library.Library;
import app.latent.indexer.LatentFolder;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Scope;
import app.latent.indexer.media.LibraryPath;
import app.latent.indexer.trash.TrashEntry;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** What of the trash somebody sees: what comes from where he may write. All else is as if it were not there. */
final class TrashSight {
    private final Library library;

    TrashSight(Library library) {
        this.library = library;
    }

    /** Whether a photo in the trash is asked for. */
    static boolean isMeant(Call call) {
        return call.flag("trash");
    }

    /** That of one photo, of the library or, where that is what is asked for, of the trash. */
    Endpoint too(Endpoint endpoint) {
        return call -> endpoint.answer(isMeant(call) ? call.in(searchFor(call)) : call);
    }

    private PhotoSearch searchFor(Call call) throws ApiException, IOException {
        PhotoSearch trash = whole();
        String path = trash.file(call.id()).orElse("");
        Optional<TrashEntry> entry = library.trash().folder().entry(entryAt(path));
        if (entry.filter(e -> isSeen(call.exchange().request(), e)).isEmpty()) {
            throw ApiException.notFound("There is no such photo in the trash.");
        }
        return trash;
    }

    /** The id of the entry that a file is of; empty where it is not in the trash. */
    private static String entryAt(String path) {
        String start = LatentFolder.TRASH + "/";
        return path.startsWith(start) ? path.substring(start.length()).split("/", 2)[0] : "";
    }

    /** For whoever shows only what {@link #isSeen} of it. */
    PhotoSearch whole() {
        return library.index().apply(Scope.trash());
    }

    boolean isSeen(Request request, TrashEntry entry) {
        return library.editor()
                .mayWriteIn(request, LibraryPath.foldersOf(entry.first().path()));
    }
}
