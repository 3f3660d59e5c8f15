package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@link Attempts} by account, whether or not there is such an account, and by address. Of each the last 10,000 with a failure are remembered: as every failure
 * takes a key derivation, one at a time, making somebody's count forgotten takes longer than waiting.
 *
 * <p>Not thread-safe: {@link SignInGate} holds its permit.
 */
final class AttemptLimits {

    private final Bounded<AccountName> byAccount;
    private final Bounded<ClientAddress> byAddress;

    AttemptLimits(InstantSource clock) {
        byAccount = new Bounded<>(clock);
        byAddress = new Bounded<>(clock);
    }

    /** @return how long until the next attempt is allowed; zero or less where it is allowed now */
    Duration waitingTime(AccountName account, ClientAddress address) {
        Duration one = byAccount.waitingTime(account);
        Duration other = byAddress.waitingTime(address);
        return one.compareTo(other) > 0 ? one : other;
    }

    void failed(AccountName account, ClientAddress address) {
        byAccount.failed(account);
        byAddress.failed(address);
    }

    void succeeded(AccountName account, ClientAddress address) {
        byAccount.remove(account);
        byAddress.remove(address);
    }

    private static final class Bounded<K> extends LinkedHashMap<K, Attempts> {

        private static final int MOST = 10_000;

        private final transient InstantSource clock;

        Bounded(InstantSource clock) {
            super(16, 0.75f, true);
            this.clock = clock;
        }

        Duration waitingTime(K key) {
            Attempts attempts = get(key);
            return attempts == null ? Duration.ZERO : attempts.waitingTime();
        }

        void failed(K key) {
            computeIfAbsent(key, _ -> new Attempts(clock)).failed();
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Attempts> eldest) {
            return size() > MOST;
        }
    }
}
