package app.latent.indexer.trash;

import app.latent.indexer.LatentFolder;
import app.latent.indexer.media.LibraryPath;
import java.time.Instant;
import java.util.List;

/**
 * What was deleted at once, and is put back or removed for good as one: a photo, or several that are one to their owner, and the files
 * that say something of them alone. All were in one folder.
 *
 * @param id its day and a random number: also the name of its document, and of the folder that its files are in
 * @param deleted on the clock of the machine that did it
 * @param by the account of who did it
 * @param files the photo that stands for all of them first, those that only say something of photos last
 */
public record TrashEntry(String id, Instant deleted, String by, List<TrashedFile> files) {

    /** @throws IllegalArgumentException where there is no file */
    public TrashEntry {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("nothing was deleted");
        }
    }

    /** Where it is, it all is, or is to be: in the trash, or put back. */
    public TrashedFile first() {
        return files.getFirst();
    }

    /** The folder that the files were in, relative to the library; empty for the library itself. */
    public String folder() {
        return LibraryPath.folderOf(first().path());
    }

    /** Where a file of it is while it is in the trash, relative to the library. */
    public String placeOf(TrashedFile file) {
        return LatentFolder.TRASH + "/" + id + "/" + file.name();
    }

    TrashEntry withFiles(List<TrashedFile> others) {
        return new TrashEntry(id, deleted, by, others);
    }
}
