package app.latent.app.daemon;

import app.latent.mount.Mount;
import app.latent.vault.event.VaultEvent;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Tells the drive what has changed; on the thread that made the change: so the drive knows which changes it made itself. */
record DriveNews(Mount drive) implements Consumer<VaultEvent> {

    @Override
    public void accept(VaultEvent event) {
        switch (event) {
            case VaultEvent.Created(Path path) -> drive.changed(path);
            case VaultEvent.Modified(Path path) -> drive.changed(path);
            case VaultEvent.Moved(Path from, Path to) -> {
                drive.changed(from);
                drive.changed(to);
            }
            case VaultEvent.Deleted(Path path) -> drive.changed(path);
            case VaultEvent.Overflow() -> drive.allChanged();
            case VaultEvent.Conflict(Path original, Path copy) -> {
                drive.changedUnasked(original);
                drive.changedUnasked(copy);
            }
            case VaultEvent.Damaged(Path path) -> drive.changedUnasked(path);
            case VaultEvent.Suspicious _ -> {
                // The drive shows what is there.
            }
        }
    }
}
