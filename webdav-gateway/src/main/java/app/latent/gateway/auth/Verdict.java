package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.passkey.RequestOptions;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedSet;

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

    /**
     * The password is right, and what else is asked for is missing.
     *
     * @param code whether the code of an authenticator app will do
     * @param passkey asks for one, which will do; at least one of both
     */
    record NeedsFactor(boolean code, Optional<RequestOptions> passkey) implements Verdict {}

    /**
     * The password is right, and passkeys are asked for, but none of them works where the page is.
     *
     * @param hosts where they do
     */
    record NeedsOtherSite(SortedSet<String> hosts) implements Verdict {}

    /** The passkey that was shown may have been copied. */
    record Copied() implements Verdict {}

    /**
     * Too many wrong ones came; this one was not looked at.
     *
     * @param retryAfter at least one second
     */
    record TooMany(Duration retryAfter) implements Verdict {

        /** @param wait positive */
        static TooMany after(Duration wait) {
            return new TooMany(wait.plusMillis(999).truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
