package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * {@link Attempts} at passwords by account, whether or not there is such an account, and by network; and at second factors by account. Nobody can lock anybody out for
 * good: waits for passwords are bounded by a minute, and who has a session, a device's password or a password that was used before is not asked again; longer ones, for
 * second factors, only meet who knows the password.
 *
 * <p>Of each the last 10,000 with a failure are remembered: as every failure takes a key derivation, one at a time, making somebody's count forgotten takes longer
 * than waiting.
 *
 * <p>Not thread-safe: whoever uses it holds its {@link #permit}.
 */
final class AttemptLimits {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT_FOR_FACTORS = Duration.ofHours(1);

    /** One key derivation at a time bounds its memory, and makes the counts of failures exact: guesses sent at once are seen one by one. */
    private final Semaphore permit = new Semaphore(1);

    private final Bounded<AccountName> byAccount;
    private final Bounded<String> byNetwork;
    private final Bounded<AccountName> ofFactors;

    AttemptLimits(InstantSource clock) {
        byAccount = new Bounded<>(clock, LONGEST_WAIT);
        byNetwork = new Bounded<>(clock, LONGEST_WAIT);
        ofFactors = new Bounded<>(clock, LONGEST_WAIT_FOR_FACTORS);
    }

    Semaphore permit() {
        return permit;
    }

    /** @return how long until the next password may be tried; zero or less where it may now */
    Duration waitForPassword(AccountName account, ClientAddress address) {
        Duration one = byAccount.waitingTime(account);
        Duration other = byNetwork.waitingTime(address.network());
        return one.compareTo(other) > 0 ? one : other;
    }

    void passwordWasWrong(AccountName account, ClientAddress address) {
        byAccount.failed(account);
        byNetwork.failed(address.network());
    }

    /** @return how long until the next second factor may be tried; zero or less where it may now */
    Duration waitForFactor(AccountName account) {
        return ofFactors.waitingTime(account);
    }

    void factorWasWrong(AccountName account) {
        ofFactors.failed(account);
    }

    /** The network's count stays as it is: whoever has an account of his own could guess at others between two sign-ins. */
    void succeeded(AccountName account) {
        byAccount.remove(account);
        ofFactors.remove(account);
    }

    private static final class Bounded<K> extends LinkedHashMap<K, Attempts> {

        private static final int MOST = 10_000;

        private final transient InstantSource clock;
        private final Duration longestWait;

        Bounded(InstantSource clock, Duration longestWait) {
            super(16, 0.75f, true);
            this.clock = clock;
            this.longestWait = longestWait;
        }

        Duration waitingTime(K key) {
            Attempts attempts = get(key);
            return attempts == null ? Duration.ZERO : attempts.waitingTime();
        }

        void failed(K key) {
            computeIfAbsent(key, _ -> new Attempts(clock, longestWait)).failed();
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Attempts> eldest) {
            return size() > MOST;
        }
    }
}
