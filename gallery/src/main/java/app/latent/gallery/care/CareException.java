package app.latent.gallery.care;

/** What was asked cannot be done as things are. The message is for the owner. */
public final class CareException extends Exception {
    private static final long serialVersionUID = 1L;

    public CareException(String message) {
        super(message);
    }

    public CareException(String message, Throwable cause) {
        super(message, cause);
    }
}
