package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.OneTimeSecret;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Codes of authenticator apps (RFC 6238). A code of the step before or after counts, as clocks differ (5.2 and 6 there); one that was accepted, or is older than
 * one that was, does not.
 */
final class Codes {

    private final InstantSource clock;

    /** The last step whose code was accepted. Guarded by this. */
    private final Map<AccountName, Long> lastSteps = new HashMap<>();

    Codes(InstantSource clock) {
        this.clock = clock;
    }

    /** @return false for an account that has no codes */
    synchronized boolean accept(Account account, String code) {
        if (account.secondFactor().isEmpty()) return false;
        OneTimeSecret secret = account.secondFactor().get();
        long now = OneTimeSecret.stepOf(clock.instant());
        long last = lastSteps.getOrDefault(account.name(), Long.MIN_VALUE);
        long accepted = Long.MIN_VALUE;
        for (long step = now - 1; step <= now + 1; step++) {
            if (secret.isCodeOf(step, code) && step > last) accepted = step;
        }
        if (accepted == Long.MIN_VALUE) return false;
        lastSteps.put(account.name(), accepted);
        return true;
    }
}
