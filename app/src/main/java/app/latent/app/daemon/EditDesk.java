package app.latent.app.daemon;

import app.latent.app.control.EditedPhoto;
import app.latent.app.control.PhotoEdit;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.indexer.edit.Edit;
import app.latent.indexer.edit.EditException;
import app.latent.indexer.edit.LastEdits;
import app.latent.indexer.edit.Sidecars;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.pipeline.LibraryFolder;
import app.latent.indexer.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Writes what users say of photos beside them. A photo whose own tags are asked for is looked at in a process of its own. */
final class EditDesk implements AutoCloseable {
    private final Path root;
    private final LibraryFolder library;
    private final WorkerPool workers;
    private final Sidecars sidecars;

    /** @param patience with one photo */
    EditDesk(Path root, Duration patience) {
        this.root = root;
        this.library = new LibraryFolder(root);
        this.workers = new WorkerPool(JavaCommand.worker(), 1, patience);
        this.sidecars = new Sidecars(workers, new LastEdits(root));
    }

    EditedPhoto edit(String path, PhotoEdit typed) throws IOException, Failure {
        Edit edit = typed.edit();
        return change(path, photo -> sidecars.edit(photo, edit));
    }

    EditedPhoto undo(String path) throws IOException, Failure {
        return change(path, sidecars::undo);
    }

    @FunctionalInterface
    private interface Change {
        Sidecars.Edited make(Path photo) throws IOException, EditException;
    }

    private EditedPhoto change(String path, Change change) throws IOException, Failure {
        String name = path.startsWith("/") ? path.substring(1) : path;
        Optional<String> inside = library.name(root.resolve(name));
        if (inside.filter(n -> LibraryFolder.isOfInterest(n) && library.isPhoto(n))
                .isEmpty()) {
            throw new Failure(ExitCode.FAILED, "There is no photo at this path.");
        }
        try {
            Sidecars.Edited edited = change.make(library.path(inside.get()));
            return new EditedPhoto(
                    "/" + inside.get(), edited.sidecar().toString(), words(edited.before()), words(edited.after()));
        } catch (EditException e) {
            throw new Failure(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        } catch (ReadOnlyFileSystemException e) {
            throw new Failure(
                    ExitCode.DENIED, "The vault was unlocked with --read-only; lock it and unlock it without.", e);
        }
    }

    private static EditedPhoto.Words words(Metadata told) {
        Optional<Position> place = told.get(Fact.POSITION);
        return new EditedPhoto.Words(
                told.get(Fact.KEYWORDS).isEmpty() ? null : told.tags(),
                told.get(Fact.PEOPLE).orElse(null),
                told.get(Fact.CAPTION).orElse(null),
                told.get(Fact.RATING).orElse(null),
                told.get(Fact.FAVOURITE).map(f -> f == 1).orElse(null),
                told.get(Fact.ORIGINAL).map(EditDesk::time).orElse(null),
                place.map(Position::latitude).orElse(null),
                place.map(Position::longitude).orElse(null),
                place.map(Position::altitude).orElse(null),
                told.get(Fact.COUNTRY).orElse(null),
                told.get(Fact.REGION).orElse(null),
                told.get(Fact.CITY).orElse(null));
    }

    private static String time(Moment moment) {
        String zone = moment.offset() == null ? "" : moment.offset().getId();
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.time()) + zone;
    }

    @Override
    public void close() {
        workers.close();
    }
}
