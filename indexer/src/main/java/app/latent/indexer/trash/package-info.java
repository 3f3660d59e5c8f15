/**
 * What was deleted in the gallery, for as long as it can be had back: {@code /.latent/trash/} of the library itself. {@link
 * app.latent.indexer.trash.TrashFolder} is the entrance, {@link app.latent.indexer.trash.TrashKeeper} looks after it; docs/format.md has the
 * schema.
 *
 * <p><b>An entry</b> is what was deleted at once: a folder with the files, under their own names, and a document beside it that says where they
 * were. Each has a random name, and its document is written once, and again only where a name was taken meanwhile, so that two machines hardly ever change the same file, and whoever opens
 * the vault with another program finds the files.
 *
 * <p><b>Power cuts.</b> Files are renamed one after the other, and each is whole at the one place or the other. The document is there before
 * the first file leaves, and goes after the last has left; where that was finished later, after the 30 days, as the files may have been on
 * their way from another machine. The first file decides: once it is in the trash the others follow, and
 * once it is back they do too, at once or when the trash is looked after next. Where files are removed for good the first is
 * the last, so that none of what is left is taken for something that was being put back. Nothing is ever replaced.
 *
 * <p><b>Clocks.</b> What has been in the trash for 30 days goes. A clock that is wrong when something is deleted, or later, would
 * make it look older than it is, so nothing goes that has not been announced for seven days before, in a file beside it and by the same clock: a leap of
 * the clock announces everything, and removes nothing. Where the clock goes back, what was announced by then counts no more. So things stay
 * longer than 30 days in a vault that is not unlocked between the 23rd day and the 30th.
 */
@NullMarked
package app.latent.indexer.trash;

import org.jspecify.annotations.NullMarked;
