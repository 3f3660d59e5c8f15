package app.latent.indexer.container;

/**
 * A box, or atom: a named part of a file.
 *
 * @param type four characters
 * @param start where its content starts
 * @param end behind its content
 */
public record Box(String type, long start, long end) {

    public long length() {
        return end - start;
    }

    /** The same without what stands before the boxes within it. */
    Box from(long offset) {
        return new Box(type, Math.min(start + offset, end), end);
    }
}
