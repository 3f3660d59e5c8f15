package app.latent.app.daemon;

import app.latent.indexer.album.AlbumException;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.pipeline.LibraryFolder;
import app.latent.vault.event.VaultEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets albums follow photos and folders that are renamed; on a delivering thread. */
record AlbumNews(AlbumFolder albums, LibraryFolder library) implements Consumer<VaultEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(AlbumNews.class);

    @Override
    public void accept(VaultEvent event) {
        if (event instanceof VaultEvent.Moved(Path from, Path to) && !isBeingWritten(from)) {
            Optional<String> old = library.name(from).filter(LibraryFolder::isOfInterest);
            Optional<String> now = library.name(to).filter(LibraryFolder::isOfInterest);
            if (old.isPresent() && now.isPresent()) {
                follow(old.get(), now.get());
            }
        }
    }

    /** What is written aside and then gets its name was in no album. */
    private static boolean isBeingWritten(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".latent-");
    }

    private void follow(String old, String now) {
        try {
            albums.moved(old, now);
        } catch (ReadOnlyFileSystemException e) {
            // Whoever may write has renamed it, and its albums with it.
            return;
        } catch (IOException | AlbumException e) {
            LOG.warn(
                    "an album could not follow a renamed photo: {}",
                    e.getClass().getSimpleName());
        }
    }
}
