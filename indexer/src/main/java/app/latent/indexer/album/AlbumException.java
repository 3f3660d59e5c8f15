package app.latent.indexer.album;

/** A document is refused, and nothing was written. The message is for the user. */
public final class AlbumException extends Exception {
    private static final long serialVersionUID = 1L;

    public AlbumException(String message) {
        super(message);
    }
}
