package app.latent.gallery.api;

import app.latent.gallery.api.EditAnswer.Outcome;
import app.latent.gallery.library.Editor;
import app.latent.indexer.Photo;
import app.latent.indexer.edit.EditException;
import app.latent.indexer.edit.Sidecars;
import app.latent.indexer.edit.Words;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes what is said of photos, and takes it back. It is written beside them, never to them. */
final class EditEndpoints {
    /** Of one request: a page has to show how far it is, and another to have its turn. */
    private static final int MOST_PHOTOS = 100;

    private static final int MOST_BYTES = 256 * 1024;

    private final PhotoFiles files;
    private final Handout handout;
    private final Editor editor;
    private final Sidecars sidecars;

    EditEndpoints(PhotoFiles files, Handout handout, Editor editor, Sidecars sidecars) {
        this.files = files;
        this.handout = handout;
        this.editor = editor;
        this.sidecars = sidecars;
    }

    List<Resource> resources() {
        return List.of(Resource.post("edits", this::edit), Resource.post("edits/undo", this::undo));
    }

    private Answer edit(Call call) throws ApiException, IOException {
        EditRequest request = EditRequest.read(call.body(MOST_BYTES), MOST_PHOTOS);
        return answer(
                call,
                request.photos().stream()
                        .map(id ->
                                new Step(id, (file, photo) -> sidecars.edit(file, told -> request.editOf(photo, told))))
                        .toList());
    }

    private Answer undo(Call call) throws ApiException, IOException {
        UndoRequest request = UndoRequest.read(call.body(MOST_BYTES), MOST_PHOTOS);
        return answer(
                call,
                request.edits().stream()
                        .map(edit -> new Step(edit.id(), (file, _) -> sidecars.undo(file, edit.undo())))
                        .toList());
    }

    /** What is to be done with one photo. */
    private record Step(String id, Change change) {}

    @FunctionalInterface
    private interface Change {
        Sidecars.Edited make(Path file, Photo photo) throws IOException, EditException;
    }

    /** An error of a photo that is the only one is the answer's. */
    private Answer answer(Call call, List<Step> steps) throws ApiException, IOException {
        List<Outcome> outcomes = new ArrayList<>();
        List<Path> changed = new ArrayList<>();
        for (Step step : steps) {
            try {
                outcomes.add(made(call, step, changed));
            } catch (ApiException e) {
                if (steps.size() == 1) {
                    throw e;
                }
                outcomes.add(Outcome.refused(step.id(), e));
            }
        }
        boolean searchable = new Changes(editor).awaitSearchable(changed);
        List<Outcome> seen = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            seen.add(outcome.error() == null ? outcome.seen(details(call, outcome.id())) : outcome);
        }
        return new Answer.Json(new EditAnswer(seen, searchable));
    }

    private Outcome made(Call call, Step step, List<Path> changed) throws ApiException, IOException {
        Photo photo = call.photo(step.id());
        Path file = files.of(call.search(), step.id());
        if (!editor.mayWriteIn(call.exchange().request(), files.folderOf(file))) {
            throw ApiException.forbidden("You may see this photo, but not change what is said of it.");
        }
        try {
            Sidecars.Edited edited = step.change().make(file, photo);
            editor.wrote(call.exchange().request(), edited.sidecar());
            changed.add(file);
            return new Outcome(
                    step.id(), Words.of(edited.before()), Words.of(edited.after()), edited.mark(), null, null);
        } catch (EditException e) {
            throw ApiException.conflict(String.valueOf(e.getMessage()));
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        } catch (NoSuchFileException e) {
            throw ApiException.gone();
        }
    }

    private @Nullable PhotoDetails details(Call call, String id) throws IOException {
        Optional<Photo> photo = call.search().photo(id);
        return photo.isEmpty() ? null : PhotoDetails.of(photo.get(), true, handout.isMarked(call, photo.get()));
    }
}
