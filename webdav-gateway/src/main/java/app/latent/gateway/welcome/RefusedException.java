package app.latent.gateway.welcome;

/** A machine does not do what it was asked. The message is for its user: what is wrong, and what to do. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean secretIsWrong;

    /** @param secretIsWrong whether another passphrase or recovery key may do */
    public RefusedException(boolean secretIsWrong, String message) {
        super(message, null, false, false);
        this.secretIsWrong = secretIsWrong;
    }

    public boolean secretIsWrong() {
        return secretIsWrong;
    }
}
