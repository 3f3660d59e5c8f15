package app.latent.gallery.library;

import app.latent.indexer.trash.TrashFolder;
import app.latent.indexer.trash.TrashKeeper;

/**
 * The trash of a library.
 *
 * @param keeper tells when what is in it goes
 * @param news hears of what becomes of it
 */
public record Trash(TrashFolder folder, TrashKeeper keeper, TrashNews news) {}
