package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import java.time.Duration;

/** What {@link SignInGate} says to who wants to be let in. */
public sealed interface Verdict {

    /**
     * It is they.
     *
     * @param byDevice whether by the password of a device
     */
    record Right(Account account, boolean byDevice) implements Verdict {}

    /** It is not, or there is no such account. */
    record Wrong() implements Verdict {}

    /** The password is right, and the code of the second factor is missing. */
    record NeedsCode() implements Verdict {}

    /**
     * Too many wrong ones came; this one was not looked at.
     *
     * @param retryAfter at least one second
     */
    record TooMany(Duration retryAfter) implements Verdict {}
}
