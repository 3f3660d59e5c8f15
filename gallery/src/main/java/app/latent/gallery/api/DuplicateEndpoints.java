package app.latent.gallery.api;

import app.latent.gallery.library.Library;
import app.latent.indexer.Duplicate;
import app.latent.indexer.Duplicates;
import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.duplicate.KeptApart;
import app.latent.indexer.media.LibraryPath;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which photos are there more than once, and remembers which of them are wanted all the same. */
final class DuplicateEndpoints {
    private static final int USUAL_LIMIT = 50;
    private static final int MOST_SETS = 1000;
    private static final int MOST_PHOTOS = 500;
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Library library;
    private final Handout handout;
    private final KeptApart apart;

    /** Each compares all photos with each other. */
    private final Slots looks =
            new Slots(1, PATIENCE, "Somebody else is looking for duplicates; try again in a moment.");

    DuplicateEndpoints(Library library, Handout handout) {
        this.library = library;
        this.handout = handout;
        this.apart = new KeptApart(library.root());
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("duplicates", this::sets),
                Resource.post("duplicates/apart", this::keepApart),
                Resource.post("duplicates/apart/undo", this::forget));
    }

    private Answer sets(Call call) throws ApiException, IOException {
        Likeness likeness = call.choice("likeness", Likeness.class, Likeness.SAME);
        int limit = call.number("limit", 1, MOST_SETS, USUAL_LIMIT);
        Duplicates duplicates = looking(call.search(), likeness, limit);
        List<Album> albums =
                mayDecide(call) ? AlbumFolder.albums(library.root()).list() : List.of();
        List<DuplicateSet> sets = new ArrayList<>();
        for (List<Duplicate> set : duplicates.sets()) {
            sets.add(told(call, set.stream().map(Duplicate::photo).toList(), albums));
        }
        return new Answer.Json(new Sets(sets, duplicates.total(), duplicates.bytes(), mayDecide(call)));
    }

    private Duplicates looking(PhotoSearch search, Likeness likeness, int limit) throws ApiException, IOException {
        looks.enter();
        try {
            return search.duplicates(likeness, apart.now(), limit);
        } finally {
            looks.leave();
        }
    }

    private DuplicateSet told(Call call, List<Photo> photos, List<Album> albums) {
        Map<String, List<String>> shelved = new HashMap<>();
        for (Photo photo : photos) {
            albums.stream()
                    .filter(album -> album.members().contains(photo.path()))
                    .forEach(album -> shelved.computeIfAbsent(photo.id(), _ -> new ArrayList<>())
                            .add(album.id()));
        }
        List<PhotoDetails> details = new ArrayList<>();
        for (Photo photo : photos) {
            details.add(PhotoDetails.of(photo, isEditable(call, photo), handout.isMarked(call, photo)));
        }
        return new DuplicateSet(details, shelved);
    }

    private boolean isEditable(Call call, Photo photo) {
        return library.editor().mayWriteIn(call.exchange().request(), LibraryPath.foldersOf(photo.path()));
    }

    private boolean mayDecide(Call call) {
        return library.curator().mayCurate(call.exchange().request());
    }

    private void requireOwner(Call call) throws ApiException {
        if (!mayDecide(call)) {
            throw ApiException.forbidden("Only the owner of the vault may say what is no duplicate.");
        }
    }

    private Answer keepApart(Call call) throws ApiException, IOException {
        requireOwner(call);
        JsonNode body = EditJson.object(call.body(MOST_BYTES), Set.of("likeness", "photos"));
        Likeness likeness = likeness(EditJson.text(body.path("likeness"), "likeness"));
        List<String> ids = EditJson.texts(body.path("photos"), "photos", MOST_PHOTOS);
        if (ids.stream().distinct().count() < 2 || ids.stream().distinct().count() < ids.size()) {
            throw ApiException.body("photos must be two ids or more, each once.");
        }
        List<Mark> marks = new ArrayList<>();
        for (String id : ids) {
            marks.add(call.search()
                    .mark(likeness, id)
                    .orElseThrow(() -> ApiException.notFound("There is no such photo, or nothing to compare it by.")));
        }
        try {
            String id = apart.keep(marks);
            library.curator().shelved(call.exchange().request(), apart.file(id));
            return new Answer.Json(new Decision(id));
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
    }

    private static Likeness likeness(String name) throws ApiException {
        return Call.named(Likeness.class, name).orElseThrow(() -> ApiException.body("likeness must be same or alike."));
    }

    private Answer forget(Call call) throws ApiException, IOException {
        requireOwner(call);
        JsonNode body = EditJson.object(call.body(MOST_BYTES), Set.of("undo"));
        try {
            String id = EditJson.text(body.path("undo"), "undo");
            if (!apart.forget(id)) {
                throw ApiException.notFound("This decision has been taken back already.");
            }
            library.curator().shelved(call.exchange().request(), apart.file(id));
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        return new Answer.Json(new Forgotten());
    }

    /** @param editable whether who asks may say what is no duplicate */
    private record Sets(List<DuplicateSet> sets, int total, long bytes, boolean editable) {}

    /**
     * @param photos the one first that is worth most
     * @param albums that have each of them, by its id
     */
    private record DuplicateSet(List<PhotoDetails> photos, Map<String, List<String>> albums) {}

    /** @param undo takes it back */
    private record Decision(String undo) {}

    private record Forgotten() {}
}
