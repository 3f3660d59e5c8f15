package app.latent.gateway.account;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When devices last signed in, to the hour, in {@code devices/NAME.json}: apart from the accounts, so that a use on one machine can never undo what was revoked
 * on another.
 */
public final class DeviceUses {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceUses.class);
    private static final Duration KEPT_TO = Duration.ofHours(1);

    private final Shelf<UseTimes> shelf;
    private final InstantSource clock;

    DeviceUses(Path documents, InstantSource clock) {
        this.shelf = new Shelf<>(
                documents.resolve("devices"),
                new Shelf.Codec<>(UseTimesJson::read, UseTimesJson::write, UseTimes::name),
                clock);
        this.clock = clock;
    }

    /** @return empty where it was never used, or that is not known */
    public Optional<Instant> lastUse(AccountName name, Device device) throws IOException {
        return shelf.find(name).flatMap(times -> times.of(device));
    }

    /** Notes that a device has just signed in. Where that cannot be kept it still has. */
    public synchronized void note(Account account, Device device) {
        Instant now = clock.instant();
        try {
            UseTimes times = shelf.find(account.name()).orElseGet(() -> UseTimes.none(account.name()));
            boolean isKnown = times.of(device)
                    .filter(last -> now.isBefore(last.plus(KEPT_TO)))
                    .isPresent();
            if (!isKnown) shelf.put(times.with(account, device, now));
        } catch (IOException | ReadOnlyFileSystemException e) {
            LOG.debug("The use of a device is not kept", e);
        }
    }
}
