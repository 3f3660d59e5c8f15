package app.latent.gallery.api;

import app.latent.gallery.library.Curator;
import app.latent.indexer.album.AlbumChange;
import app.latent.indexer.album.AlbumException;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.LastChanges;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Set;

/** Changes albums, or saved searches, for those who may, and takes changes back. */
final class Curation {
    /** Thousands of ids. */
    private static final int MOST_BYTES = 256 * 1024;

    private final AlbumFolder folder;
    private final Curator curator;
    private final LastChanges changes = new LastChanges();

    Curation(AlbumFolder folder, Curator curator) {
        this.folder = folder;
        this.curator = curator;
    }

    /**
     * What was changed.
     *
     * @param undo takes this change back and no other
     */
    record Done(String id, String undo) {}

    @FunctionalInterface
    interface Work {
        AlbumChange on(AlbumFolder folder) throws IOException, AlbumException;
    }

    AlbumFolder folder() {
        return folder;
    }

    boolean isAllowed(Call call) {
        return curator.mayCurate(call.exchange().request());
    }

    /** Before anything is told of what there is, or is not. */
    void require(Call call) throws ApiException {
        if (!isAllowed(call)) {
            throw ApiException.forbidden("Only the owner of the vault may change albums and saved searches.");
        }
    }

    /** @param names that the body may have */
    JsonNode body(Call call, Set<String> names) throws ApiException, IOException {
        return EditJson.object(call.body(MOST_BYTES), names);
    }

    Done make(Call call, Work work) throws ApiException, IOException {
        try {
            AlbumChange change = work.on(folder);
            curator.shelved(call.exchange().request(), folder.file(change.id()));
            return new Done(change.id(), changes.keep(change));
        } catch (AlbumException e) {
            throw ApiException.conflict(String.valueOf(e.getMessage()));
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
    }

    /** Of the body {@code {undo: mark}}. */
    Done undo(Call call) throws ApiException, IOException {
        require(call);
        String mark = EditJson.text(body(call, Set.of("undo")).path("undo"), "undo");
        AlbumChange change = changes.take(mark)
                .orElseThrow(() -> ApiException.notFound("This change cannot be taken back any more."));
        return make(call, shelf -> shelf.undo(change));
    }
}
