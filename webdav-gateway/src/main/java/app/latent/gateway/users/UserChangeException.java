package app.latent.gateway.users;

import org.jspecify.annotations.Nullable;

/** A change of accounts or groups that was not made, with a sentence for who asked for it. */
public final class UserChangeException extends Exception {

    /** What is in its way. */
    public enum Reason {
        /** It is not asked for as it has to be. */
        MALFORMED,
        /** There is no such thing, or it would not be right. */
        IMPOSSIBLE,
        /** The vault was unlocked for reading alone. */
        READ_ONLY
    }

    private final Reason reason;

    private UserChangeException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static UserChangeException malformed(String message) {
        return new UserChangeException(Reason.MALFORMED, message, null);
    }

    static UserChangeException impossible(String message) {
        return new UserChangeException(Reason.IMPOSSIBLE, message, null);
    }

    static UserChangeException impossible(Exception cause) {
        return new UserChangeException(Reason.IMPOSSIBLE, String.valueOf(cause.getMessage()), cause);
    }

    static UserChangeException readOnly(Exception cause) {
        return new UserChangeException(
                Reason.READ_ONLY, "The vault was unlocked with --read-only; lock it and unlock it without.", cause);
    }

    public Reason reason() {
        return reason;
    }
}
