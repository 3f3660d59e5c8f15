package app.latent.indexer.edit;

/** An edit is refused, and nothing was written. The message is for the user: what is wrong, and what to do. */
public final class EditException extends Exception {
    private static final long serialVersionUID = 1L;

    public EditException(String message) {
        super(message);
    }

    public EditException(String message, Throwable cause) {
        super(message, cause);
    }
}
