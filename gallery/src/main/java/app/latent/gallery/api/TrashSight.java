package app.latent.gallery.api;

import app.latent.gallery.library.Library;
import app.latent.indexer.LatentFolder;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Scope;
import app.latent.indexer.media.LibraryPath;
import app.latent.indexer.trash.TrashEntry;
import java.io.IOException;
import java.util.List;
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
        if (!isSeen(call.exchange().request(), entryOf(call.id()))) {
            throw notThere();
        }
        return whole();
    }

    private TrashEntry entryOf(String id) throws ApiException, IOException {
        String path = whole().file(id).orElse("");
        return library.trash().folder().entry(entryAt(path)).orElseThrow(TrashSight::notThere);
    }

    private static ApiException notThere() {
        return ApiException.notFound("There is no such photo in the trash.");
    }

    /** The names of the folder that a photo was in, from the root. */
    List<String> folderBefore(String id) throws ApiException, IOException {
        return folderBefore(entryOf(id));
    }

    private static List<String> folderBefore(TrashEntry entry) {
        return LibraryPath.foldersOf(entry.first().path());
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
        return library.editor().mayWriteIn(request, folderBefore(entry));
    }
}
