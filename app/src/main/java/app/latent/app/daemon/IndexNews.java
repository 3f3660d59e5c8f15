package app.latent.app.daemon;

import app.latent.indexer.pipeline.PhotoIndex;
import app.latent.vault.event.VaultEvent;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Tells the photo index what has changed; on the vault's one delivering thread. */
record IndexNews(PhotoIndex index) implements Consumer<VaultEvent> {

    @Override
    public void accept(VaultEvent event) {
        switch (event) {
            case VaultEvent.Created(Path path) -> index.changed(path);
            case VaultEvent.Modified(Path path) -> index.changed(path);
            case VaultEvent.Moved(Path from, Path to) -> index.moved(from, to);
            case VaultEvent.Deleted(Path path) -> index.deleted(path);
            case VaultEvent.Overflow() -> index.rescan();
            case VaultEvent.Conflict(Path original, Path copy) -> {
                index.changed(original);
                index.changed(copy);
            }
            case VaultEvent.Damaged(Path path) -> index.changed(path);
            case VaultEvent.Suspicious _ -> {
                // Its content was told of as changed, or has not changed.
            }
        }
    }
}
