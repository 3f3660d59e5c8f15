package app.latent.indexer.duplicate;

import app.latent.indexer.Photo;
import app.latent.indexer.media.LibraryPath;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Which of several photos that are the same is kept, where their owner does not say otherwise: the one with the most pixels, then the
 * larger file, then the one that says where it comes from, then the one whose name is not that of a copy, and that has been in its folder for longest.
 */
public final class Worth {
    private static final Pattern COPY = Pattern.compile("(?i)(\\(\\d+\\)|[ _-]copy\\b.*|~\\d+)\\.[^.]+$");

    /** The best comes first; no two are equal. */
    public static final Comparator<Photo> BEST_FIRST = Comparator.comparingLong(Worth::pixels)
            .thenComparingLong(Photo::bytes)
            .thenComparing(photo -> photo.camera() != null)
            .thenComparing(photo -> photo.latitude() != null)
            .thenComparing(photo -> !photo.takenGuessed())
            .thenComparing(photo -> !COPY.matcher(photo.path()).find())
            .reversed()
            .thenComparing(Photo::taken)
            .thenComparingInt(photo -> LibraryPath.folderOf(photo.path()).length())
            .thenComparing(Photo::path)
            .thenComparing(Photo::id);

    private Worth() {}

    private static long pixels(Photo photo) {
        return (long) photo.width() * photo.height();
    }
}
