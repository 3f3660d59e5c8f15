package app.latent.gallery.api;

import app.latent.gallery.library.Library;
import app.latent.gallery.library.Trash;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Stack;
import app.latent.indexer.trash.TrashEntry;
import app.latent.indexer.trash.TrashFolder.Moved;
import app.latent.indexer.trash.TrashKeeper;
import app.latent.indexer.trash.TrashMove;
import app.latent.indexer.trash.TrashedFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves photos to the trash, tells what is there, puts it back, and removes it for good. */
final class TrashEndpoints {
    private static final Logger LOG = LoggerFactory.getLogger(TrashEndpoints.class);

    /** Of one request: a page has to show how far it is, and another to have its turn. */
    private static final int MOST = 100;

    private static final int MOST_BYTES = 64 * 1024;
    private static final int USUAL_LIMIT = 200;
    private static final int MOST_LISTED = 1000;

    private final PhotoFiles files;
    private final Library library;
    private final Trash trash;
    private final TrashSight sight;

    TrashEndpoints(PhotoFiles files, Library library, TrashSight sight) {
        this.files = files;
        this.library = library;
        this.trash = library.trash();
        this.sight = sight;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("trash", this::list),
                Resource.post("trash", this::delete),
                Resource.post("trash/restoration", this::restore),
                Resource.post("trash/removal", this::remove),
                Resource.post("trash/emptying", this::empty));
    }

    private Answer list(Call call) throws ApiException, IOException {
        int limit = call.number("limit", 1, MOST_LISTED, USUAL_LIMIT);
        List<TrashEntry> all = seen(call);
        Optional<TrashPlace> after = call.text("after").flatMap(TrashPlace::read);
        List<TrashEntry> rest = all.stream()
                .filter(entry -> after.isEmpty() || after.get().isBefore(entry))
                .toList();
        List<TrashEntry> page = rest.stream().limit(limit).toList();
        List<Entry> entries = new ArrayList<>();
        for (TrashEntry entry : page) {
            entries.add(told(entry));
        }
        String next = page.size() < rest.size() ? TrashPlace.of(page.getLast()).toString() : null;
        return new Answer.Json(new Entries(entries, all.size(), TrashKeeper.STAY.toDays(), next));
    }

    private List<TrashEntry> seen(Call call) throws IOException {
        return trash.folder().list().stream()
                .filter(entry -> sight.isSeen(call.exchange().request(), entry))
                .toList();
    }

    private Entry told(TrashEntry entry) throws IOException {
        PhotoSearch search = sight.whole();
        List<PhotoSummary> photos = new ArrayList<>();
        for (TrashedFile file : entry.files()) {
            search.photoAt(entry.placeOf(file)).map(PhotoSummary::of).ifPresent(photos::add);
        }
        return new Entry(
                entry.id(),
                entry.first().name(),
                entry.folder(),
                entry.deleted().toString(),
                entry.by(),
                trash.keeper().goes(entry).toString(),
                photos);
    }

    private Answer delete(Call call) throws ApiException, IOException {
        JsonNode body = EditJson.object(call.body(MOST_BYTES), Set.of("photos", "stacks"));
        boolean stacks = body.has("stacks") && EditJson.flag(body.get("stacks"), "stacks");
        Map<String, String> gone = new HashMap<>();
        return answer(ids(body, "photos"), id -> {
            if (!gone.containsKey(id)) {
                List<String> together = together(call.photo(id), stacks);
                Moved moved = delete(call, together);
                together.forEach(other -> gone.put(other, moved.entry().id()));
                trash.news().deleted(call.exchange().request(), moved.moves());
                return new Done(gone.get(id), targets(moved.moves()));
            }
            return new Done(gone.get(id), List.of());
        });
    }

    /** A live photo is one to everybody; of other stacks, which files are wanted may differ. */
    private static List<String> together(Photo photo, boolean stacks) {
        Stack stack = photo.stack();
        if (stack == null) {
            return List.of(photo.id());
        }
        boolean whole = stacks || stack.kinds().equals(Set.of(Stack.Kind.LIVE));
        return whole ? stack.photos() : List.of(photo.id());
    }

    private Moved delete(Call call, List<String> ids) throws ApiException, IOException {
        Request request = call.exchange().request();
        List<String> paths = new ArrayList<>();
        for (String id : ids) {
            Path file = files.of(call.search(), id);
            if (!library.editor().mayWriteIn(request, files.folderOf(file))) {
                throw ApiException.forbidden("You may see this photo, but not delete it.");
            }
            paths.add(files.pathOf(file));
        }
        return trash.folder().delete(paths, trash.news().nameOf(request));
    }

    private Answer restore(Call call) throws ApiException, IOException {
        return answer(entries(call), id -> {
            require(call, id);
            Moved moved = trash.folder().restore(id).orElseThrow(TrashEndpoints::notThere);
            trash.news().restored(call.exchange().request(), moved.moves());
            return new Done(id, targets(moved.moves()));
        });
    }

    private Answer remove(Call call) throws ApiException, IOException {
        return answer(entries(call), id -> removed(call, require(call, id)));
    }

    private Answer empty(Call call) throws ApiException, IOException {
        EditJson.object(call.body(MOST_BYTES), Set.of());
        List<Outcome> outcomes = new ArrayList<>();
        int removed = 0;
        for (TrashEntry entry : seen(call)) {
            // Those that cannot be removed are in nobody's way: they do not count.
            if (removed == MOST) {
                break;
            }
            Outcome outcome = taken(entry.id(), _ -> removed(call, entry), new ArrayList<>());
            outcomes.add(outcome);
            removed += outcome.error() == null ? 1 : 0;
        }
        return new Answer.Json(new Outcomes(outcomes, true));
    }

    private Done removed(Call call, TrashEntry entry) throws ApiException, IOException {
        if (!trash.folder().remove(entry.id())) {
            throw notThere();
        }
        trash.news().removed(call.exchange().request(), entry);
        return new Done(entry.id(), List.of());
    }

    private TrashEntry require(Call call, String id) throws ApiException, IOException {
        return trash.folder()
                .entry(id)
                .filter(entry -> sight.isSeen(call.exchange().request(), entry))
                .orElseThrow(TrashEndpoints::notThere);
    }

    private static ApiException notThere() {
        return ApiException.notFound("This is not in the trash any more.");
    }

    private static List<String> entries(Call call) throws ApiException, IOException {
        return ids(EditJson.object(call.body(MOST_BYTES), Set.of("entries")), "entries");
    }

    private static List<String> ids(JsonNode body, String name) throws ApiException {
        List<String> ids = EditJson.texts(body.path(name), name, MOST);
        if (ids.isEmpty() || ids.stream().distinct().count() < ids.size()) {
            throw ApiException.body(name + " must be ids, each once.");
        }
        return ids;
    }

    /** @param now where files are by now of which searches are to tell */
    private record Done(@Nullable String entry, List<Path> now) {}

    @FunctionalInterface
    private interface Step {
        Done take(String id) throws ApiException, IOException;
    }

    private Answer answer(List<String> ids, Step step) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        List<Path> now = new ArrayList<>();
        for (String id : ids) {
            outcomes.add(taken(id, step, now));
        }
        return new Answer.Json(new Outcomes(outcomes, new Changes(library.editor()).awaitSearchable(now)));
    }

    /** One that fails keeps none of the others from being done, and told. */
    private static Outcome taken(String id, Step step, List<Path> now) {
        try {
            Done done = step.take(id);
            now.addAll(done.now);
            return new Outcome(id, done.entry, null);
        } catch (ApiException e) {
            return refused(id, e);
        } catch (ReadOnlyFileSystemException e) {
            return refused(id, ApiException.readOnly());
        } catch (NoSuchFileException e) {
            return refused(id, ApiException.gone());
        } catch (IOException e) {
            LOG.warn("Something of the trash was passed over: {}", e.getClass().getName());
            return refused(id, ApiException.failed());
        }
    }

    private static Outcome refused(String id, ApiException e) {
        return new Outcome(id, null, e.problem());
    }

    private static List<Path> targets(List<TrashMove> moves) {
        return moves.stream().map(TrashMove::to).toList();
    }

    /**
     * @param days that things stay
     * @param next where the next page starts; null on the last
     */
    private record Entries(
            List<Entry> entries,
            long total,
            long days,
            @Nullable String next) {}

    /**
     * @param photos that are known of it, the one first that stands for all; none while they are looked at
     */
    private record Entry(
            String id, String name, String folder, String deleted, String by, String goes, List<PhotoSummary> photos) {}

    private record Outcomes(List<Outcome> outcomes, boolean searchable) {}

    /** @param entry that it is in, or was */
    private record Outcome(String id, @Nullable String entry, ApiException.ErrorJson.@Nullable Problem error) {}
}
