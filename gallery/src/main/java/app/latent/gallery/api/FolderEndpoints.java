package app.latent.gallery.api;

import app.latent.indexer.PhotoOrder;
import app.latent.indexer.PhotoSearch.Group;
import app.latent.indexer.QueryException;
import app.latent.indexer.SeenFolder;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Photos by the folders that their files are in, as the index knows them: a folder without photos is none. */
final class FolderEndpoints {
    private static final int USUAL_LIMIT = 200;
    private static final int MOST = 1000;

    List<Resource> resources() {
        return List.of(Resource.get("folders", this::folder), Resource.get("folders/photos", this::photos));
    }

    private Answer folder(Call call) throws ApiException, IOException {
        return new Answer.Json(call.search()
                .folder(path(call))
                .map(Folder::of)
                .orElseThrow(() -> ApiException.notFound("There is no such folder with photos.")));
    }

    private Answer photos(Call call) throws ApiException, QueryException, IOException {
        PhotoOrder order = call.choice("order", PhotoOrder.class, PhotoOrder.NEWEST);
        int limit = call.number("limit", 1, MOST, USUAL_LIMIT);
        var page = call.search()
                .photosIn(path(call), order, limit, call.text("after").orElse(null));
        return new Answer.Json(PhotoPage.of(page));
    }

    private static String path(Call call) {
        return call.text("path").orElse("");
    }

    private record Folder(
            String path,
            List<String> above,
            long photos,
            long bytes,
            @Nullable String cover,
            List<Within> folders) {

        static Folder of(SeenFolder folder) {
            Group whole = folder.whole();
            return new Folder(
                    folder.path(),
                    folder.above(),
                    whole.photos(),
                    whole.bytes(),
                    whole.cover(),
                    folder.folders().stream().map(Within::of).toList());
        }
    }

    private record Within(
            String path, long photos, long bytes, @Nullable String cover) {

        static Within of(Group folder) {
            return new Within(folder.value(), folder.photos(), folder.bytes(), folder.cover());
        }
    }
}
