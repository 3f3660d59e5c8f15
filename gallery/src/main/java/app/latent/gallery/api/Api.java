package app.latent.gallery.api;

import app.latent.gallery.care.Care;
import app.latent.gallery.library.Library;
import app.latent.gallery.theme.KeptTheme;
import app.latent.indexer.album.AlbumFolder;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;

/** The resources of the API. */
public final class Api {
    private Api() {}

    /** Endpoints know no other search than that of what the request at hand may see. */
    public static Handler handler(Library library) {
        return new ApiHandler(request -> library.index().apply(library.viewer().scope(request)), resources(library));
    }

    /** Of what is the owner's alone: others must be kept from it before. */
    public static Handler handler(Library library, Care care) {
        return new ApiHandler(
                request -> library.index().apply(library.viewer().scope(request)), resources(library, care));
    }

    /** Of what others look at and say, which is the owner's alone as well. */
    public static Handler ofOthers(Library library) {
        return new ApiHandler(
                request -> library.index().apply(library.viewer().scope(request)), resourcesOfOthers(library));
    }

    static List<Resource> resourcesOfOthers(Library library) {
        return Stream.of(
                        new VisitEndpoints(library.audience().visits()).resources(),
                        new CommentEndpoints(library.comments(), library.curator()).resources())
                .flatMap(List::stream)
                .toList();
    }

    static List<Resource> resources(Library library, Care care) {
        var handout = new Handout(new PhotoFiles(library.root()), library, new TrashSight(library));
        return Stream.of(
                        new WatermarkEndpoints(library, handout).resources(),
                        new VaultEndpoints(care.vault()).resources(),
                        new IndexEndpoints(care.index()).resources(),
                        new HealthEndpoints(care.health()).resources(),
                        new ConflictEndpoints(care.conflicts()).resources())
                .flatMap(List::stream)
                .toList();
    }

    static List<Resource> resources(Library library) {
        var files = new PhotoFiles(library.root());
        var trash = new TrashSight(library);
        var handout = new Handout(files, library, trash);
        var looks = new Looks(library.audience());
        return Stream.of(
                        new TimelineEndpoints().resources(),
                        new CountEndpoints().resources(),
                        new FolderEndpoints().resources(),
                        new MapEndpoints().resources(),
                        new PhotoEndpoints(handout, library.editor(), trash, looks).resources(),
                        new ConversationEndpoints(library).resources(),
                        new CopyEndpoints(files).resources(),
                        new DarkroomEndpoints(handout, library, trash).resources(),
                        new EditEndpoints(files, handout, library.editor(), library.sidecars()).resources(),
                        new TrashEndpoints(files, library, trash).resources(),
                        new DuplicateEndpoints(library, handout).resources(),
                        new AlbumEndpoints(new Curation(AlbumFolder.albums(library.root()), library.curator()), looks)
                                .resources(),
                        new SearchEndpoints(new Curation(AlbumFolder.searches(library.root()), library.curator()))
                                .resources(),
                        new ThemeEndpoints(new KeptTheme(library.root()), library.curator()).resources(),
                        new QueryEndpoints(library.filters()).resources(),
                        new ServerEndpoints().resources())
                .flatMap(List::stream)
                .toList();
    }
}
