package app.latent.gateway.account;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When passkeys were last used, and what their authenticators had counted to, in {@code passkeys/NAME.json}: apart from the accounts, so that a use on one machine
 * can never undo what was removed on another.
 */
public final class PasskeyUses {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyUses.class);

    private final Shelf<PasskeyUseTimes> shelf;
    private final InstantSource clock;

    /** The highest of each credential that this process has seen, wherever the documents have gone. Guarded by this. */
    private final Map<String, Long> counters = new HashMap<>();

    PasskeyUses(Path documents, InstantSource clock) {
        this.shelf = new Shelf<>(
                documents.resolve("passkeys"),
                new Shelf.Codec<>(PasskeyUsesJson::read, PasskeyUsesJson::write, PasskeyUseTimes::name),
                clock);
        this.clock = clock;
    }

    /** @return to the second; empty where it was never used, or that is not known */
    public Optional<Instant> lastUse(AccountName name, Passkey passkey) throws IOException {
        return use(name, passkey).map(PasskeyUse::time);
    }

    /** @return the highest that its authenticator is known to have counted to; 0 where it does not count */
    public synchronized long counter(AccountName name, Passkey passkey) throws IOException {
        long kept = use(name, passkey).map(PasskeyUse::counter).orElse(0L);
        long seen = counters.getOrDefault(passkey.credential(), 0L);
        return Math.max(passkey.counter(), Math.max(kept, seen));
    }

    private Optional<PasskeyUse> use(AccountName name, Passkey passkey) throws IOException {
        return shelf.find(name).flatMap(times -> times.of(passkey));
    }

    /** Notes that a passkey has just been used. Where that cannot be kept it still was. */
    public synchronized void note(Account account, Passkey passkey, long counter) {
        counters.merge(passkey.credential(), counter, Math::max);
        var use = new PasskeyUse(clock.instant().truncatedTo(ChronoUnit.SECONDS), counter);
        try {
            PasskeyUseTimes times = shelf.find(account.name()).orElseGet(() -> PasskeyUseTimes.none(account.name()));
            shelf.put(times.with(account, passkey, use));
        } catch (IOException | ReadOnlyFileSystemException e) {
            LOG.debug("The use of a passkey is not kept", e);
        }
    }
}
