package app.latent.app.daemon;

import app.latent.app.control.EditedPhoto;
import app.latent.app.control.PhotoEdit;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.indexer.edit.Edit;
import app.latent.indexer.edit.EditException;
import app.latent.indexer.edit.LastEdits;
import app.latent.indexer.edit.Sidecars;
import app.latent.indexer.edit.Words;
import app.latent.indexer.pipeline.LibraryFolder;
import app.latent.indexer.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
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
                    "/" + inside.get(),
                    edited.sidecar().toString(),
                    Words.of(edited.before()),
                    Words.of(edited.after()));
        } catch (EditException e) {
            throw new Failure(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        } catch (ReadOnlyFileSystemException e) {
            throw new Failure(
                    ExitCode.DENIED, "The vault was unlocked with --read-only; lock it and unlock it without.", e);
        }
    }

    /** Of which there is one: whoever edits besides takes turns with the commands. */
    Sidecars sidecars() {
        return sidecars;
    }

    @Override
    public void close() {
        workers.close();
    }
}
