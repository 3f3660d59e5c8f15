package app.latent.indexer;

/** A photo that may be there more than once. */
public record Duplicate(Photo photo, Mark mark) {

    /** Files of one stack are one photo to their owner, and none of them too many. */
    public boolean isStackedWith(Duplicate other) {
        return photo.stack() != null && photo.stack().photos().contains(other.photo.id());
    }
}
